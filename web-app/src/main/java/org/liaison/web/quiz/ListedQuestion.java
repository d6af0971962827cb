package org.liaison.web.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.liaison.engine.attempt.Standing;

/**
 * A question in the list of an attempt's questions; its state tells nothing that its page does not.
 *
 * @param number which question, counted from 1
 * @param flagged whether the learner wants to come back to it
 */
public record ListedQuestion(int number, Standing standing, boolean flagged) {

    static List<ListedQuestion> of(Sitting sitting, Set<Integer> flagged) {
        return IntStream.range(0, sitting.total())
                .mapToObj(
                        slot -> new ListedQuestion(slot + 1, sitting.attempt().standing(slot), flagged.contains(slot)))
                .toList();
    }

    /** The key of the words for its state. */
    public String state() {
        return "state." + standing.name();
    }
}
