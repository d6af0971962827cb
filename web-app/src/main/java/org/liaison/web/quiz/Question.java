package org.liaison.web.quiz;

import java.util.Locale;
import org.liaison.engine.item.Presentation;

/**
 * A question as its page asks it: nothing in here tells the answer.
 *
 * @param number which question of the attempt, counted from 1
 * @param fields the form as it is filled in
 * @param problem the key of the sentence about what was sent; empty when nothing is wrong
 * @param key what makes this form one of a kind, so that it counts once however often it is sent
 */
public record Question(int number, int total, Presentation shown, Fields fields, String problem, String key) {

    /** The key of the sentence on how to answer. */
    public String hint() {
        return "answer.hint." + way();
    }

    /** How it is answered, as the template names its part: {@code one}, {@code rows} and so on. */
    public String way() {
        return shown.input().name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is wrong with what was sent. */
    public boolean hasProblem() {
        return !problem.isEmpty();
    }
}
