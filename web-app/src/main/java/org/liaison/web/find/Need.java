package org.liaison.web.find;

import java.util.List;
import org.liaison.content.Fact;

/**
 * What somebody may need, with the facts that say who has it.
 *
 * @param id the id of the first of its facts, which stands in addresses
 */
record Need(String id, Kind kind, String words, List<Fact> facts) {

    Need {
        facts = List.copyOf(facts);
    }

    /** What sort of need it is, and so how its words are to be read. */
    enum Kind {
        /** The words name what to ask about. */
        ASK,
        /** The words name whom to reach. */
        REACH,
        /** The words say what is somebody's duty, as a predicate: "decides when a sale will take place". */
        DUTY
    }
}
