package org.liaison.web.quiz;

import java.util.Optional;
import org.liaison.engine.item.Response;
import org.liaison.engine.score.Certainty;

/**
 * What a learner answered.
 *
 * @param certainty how sure of it; empty when not asked, or not said
 */
record Answer(Response response, Optional<Certainty> certainty) {

    /** An answer without a word on certainty. */
    static Answer of(Response response) {
        return new Answer(response, Optional.empty());
    }
}
