package org.liaison.web.quiz;

import java.util.Optional;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.item.Response;
import org.liaison.engine.score.Certainty;

/**
 * A question's form as it was sent.
 *
 * <p>Practice wants an answer whole, unless the learner says that they do not know; a graded answer may be kept in part.
 */
record Submission(Sitting sitting, int slot, Fields fields, Reading reading) {

    static final String KEY = "key";
    static final String SKIP = "skip";

    static Submission of(Sitting sitting, int slot, Fields fields) {
        return new Submission(sitting, slot, fields, Reading.of(sitting.presentation(slot), fields));
    }

    /** The key of the sentence on what keeps it from being taken; empty when nothing does. */
    String problem() {
        if (fields.all(KEY).size() != 1 || !FormKey.isOne(key())) {
            return "answer.broken-form";
        }
        var mayBePartial = isGivenUp() || !sitting.attempt().mode().judgesAtOnce();
        var taken = reading.isComplete() || (mayBePartial && reading.response().isPresent());
        return taken ? certaintyProblem() : reading.problem();
    }

    /** Practice wants to know how sure, unless the learner gives up; a graded answer is kept without a word on it, too. */
    private String certaintyProblem() {
        var said = fields.one(Fields.CERTAINTY);
        if (!said.matches("[123]?") || fields.all(Fields.CERTAINTY).size() > 1) {
            return "answer.unknown";
        }
        var mode = sitting.attempt().mode();
        var wanted = mode.asksCertainty() && mode.judgesAtOnce() && !isGivenUp();
        return wanted && said.isEmpty() ? "answer.missing.certainty" : "";
    }

    /** The answer with how sure the learner is of it, where that is asked. */
    Answer answer() {
        var said = fields.one(Fields.CERTAINTY);
        var certainty = sitting.attempt().mode().asksCertainty() && !said.isEmpty()
                ? Optional.of(Certainty.ofLevel(Integer.parseInt(said)))
                : Optional.<Certainty>empty();
        return new Answer(response(), certainty);
    }

    /** The answer; who gives up leaves blank what was not filled in, and all of what was picked from one list. */
    Response response() {
        var whole = reading.isComplete() || sitting.attempt().mode() == Mode.ADAPTIVE;
        return isGivenUp() && whole ? Response.BLANK : reading.response().orElse(Response.BLANK);
    }

    String key() {
        return fields.one(KEY);
    }

    /** Whether a graded question is left as blank as it was, so that there is nothing to keep. */
    boolean isNothing() {
        return !sitting.attempt().mode().judgesAtOnce()
                && response().isBlank()
                && sitting.attempt().response(slot).isEmpty();
    }

    private boolean isGivenUp() {
        return fields.has(SKIP, "yes");
    }
}
