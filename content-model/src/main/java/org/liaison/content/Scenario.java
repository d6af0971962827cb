package org.liaison.content;

import java.util.List;

/**
 * A situation from the learner's work, with what is right and what is tempting.
 *
 * @param form whether one answer is right, several are, or the answers are steps to be put in order
 * @param right the right answers; for {@link Form#ORDER} the steps in their right order
 * @param wrong the tempting answers that are wrong; empty for {@link Form#ORDER}
 * @param why why the right answer is right
 * @param facts the facts it applies, at least one
 */
public record Scenario(
        ScenarioId id,
        LessonId lesson,
        Form form,
        String ask,
        List<Answer> right,
        List<Answer> wrong,
        String why,
        List<FactId> facts,
        List<SentenceId> citations) {

    public Scenario {
        ask = Names.requireText("situation of scenario " + id, ask);
        why = Names.requireText("reason of scenario " + id, why);
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
        if (right.isEmpty() || facts.isEmpty() || citations.isEmpty()) {
            throw new IllegalArgumentException("Scenario " + id + " needs a right answer, a fact and a citation");
        }
        if (form == Form.ONE && right.size() != 1) {
            throw new IllegalArgumentException("Scenario " + id + " has " + right.size() + " right answers, wants one");
        }
    }

    /** How a scenario is answered. */
    public enum Form {
        ONE,
        ALL,
        ORDER
    }

    /**
     * One answer on offer.
     *
     * @param text what the learner reads
     * @param why why this answer is wrong, or what its step rests on; empty for the right answer of a choice
     */
    public record Answer(String text, String why) {

        public Answer {
            text = Names.requireText("answer", text);
        }
    }
}
