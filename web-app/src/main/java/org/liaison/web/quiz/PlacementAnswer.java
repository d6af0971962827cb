package org.liaison.web.quiz;

import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;

/**
 * What a placement's form says: a whole answer, or that the learner does not know.
 *
 * @param problem the key of the sentence on what keeps it from being taken; empty when nothing does
 */
record PlacementAnswer(Response response, String key, String problem) {

    static PlacementAnswer of(Presentation shown, Fields fields) {
        var key = fields.one(Submission.KEY);
        if (!FormKey.isOne(key)) {
            return new PlacementAnswer(Response.BLANK, key, "answer.broken-form");
        }
        if (fields.has(Submission.SKIP, "yes")) {
            return new PlacementAnswer(Response.BLANK, key, "");
        }
        var reading = Reading.of(shown, fields);
        return new PlacementAnswer(reading.response().orElse(Response.BLANK), key, reading.problem());
    }
}
