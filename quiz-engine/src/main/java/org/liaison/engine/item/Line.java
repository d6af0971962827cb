package org.liaison.engine.item;

import java.util.List;
import org.liaison.content.SentenceId;

/**
 * One part of a response, judged: an option, a row, a step or the text typed.
 *
 * @param text the part: an option's text, a row's label, or the learner's own words
 * @param given what the learner put there, where the part is a row or a step; empty otherwise
 * @param right what belongs there, where the part is a row, a step or a text; empty otherwise
 * @param reason why, from the facts
 */
public record Line(String text, Mark mark, String given, String right, String reason, List<SentenceId> citations) {

    public Line {
        citations = List.copyOf(citations);
    }

    static Line of(Option option, boolean chosen) {
        return new Line(option.text(), Mark.of(option.correct(), chosen), "", "", option.reason(), option.citations());
    }

    /** How the part fared. */
    public enum Mark {
        /** Right, and the learner had it. */
        HIT,
        /** Right, and the learner did not have it. */
        MISS,
        /** Wrong, and the learner chose it. */
        FALSE_ALARM,
        /** Wrong, and the learner left it. */
        REJECTED;

        static Mark of(boolean correct, boolean chosen) {
            if (correct) {
                return chosen ? HIT : MISS;
            }
            return chosen ? FALSE_ALARM : REJECTED;
        }
    }
}
