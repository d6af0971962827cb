package org.liaison.web.chart;

import org.liaison.content.Relation;
import org.liaison.content.Relation.Kinship;

/** What ties somebody to the one above. */
enum Tie {
    BELONGS,
    LEADS,
    REPORTS;

    /** The tie of a relation; who alone can hold a whole leads it, and who is no part of it only reports to it. */
    static Tie of(Relation relation) {
        if (relation.kinship() == Kinship.NONE) {
            return REPORTS;
        }
        return relation.isExclusive() && relation.kinship() == Kinship.OBJECT_IS_WHOLE ? LEADS : BELONGS;
    }
}
