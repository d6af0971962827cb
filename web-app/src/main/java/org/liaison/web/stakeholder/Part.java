package org.liaison.web.stakeholder;

import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Relation.Kinship;

/** The parts of a page, in reading order, each with the facts that belong there. */
enum Part {
    DUTY,
    CONTACT,
    ABOVE,
    BELOW,
    PLACE,
    SEATED_HERE,
    NAMED_BY,
    SHORT_FORM;

    /** Where a fact belongs on the page of an entity that is its subject or its object. */
    static Part of(Fact fact, EntityId page) {
        var about = fact.subject().equals(page);
        return switch (fact.relation().family()) {
            case NAMING -> SHORT_FORM;
            case STRUCTURE -> leadsUp(fact) == about ? ABOVE : BELOW;
            case PLACE -> about ? PLACE : SEATED_HERE;
            case CONTACT -> about ? CONTACT : NAMED_BY;
            case RELATION, FUNCTION, AUTHORITY, DOCUMENT, PROCESS, OTHER -> about ? DUTY : NAMED_BY;
        };
    }

    /** Whether the object stands above the subject; people on a staff and other mere words stand below. */
    private static boolean leadsUp(Fact fact) {
        return fact.object().entity().isPresent() && fact.relation().kinship() != Kinship.OBJECT_IS_PART;
    }
}
