package org.liaison.web.quiz;

import java.util.UUID;

/** The hidden key of a form, new each time the form is shown, by which a form sent twice is told from two forms. */
public final class FormKey {

    private FormKey() {}

    /** A key for a form that is about to be shown. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Whether a form of ours can have sent this. */
    static boolean isOne(String text) {
        return text.matches("[0-9a-f-]{36}");
    }

    /** What a form sent; a fresh key where it sent none of ours, so that it counts as a form of its own. */
    public static String orFresh(String sent) {
        return isOne(sent) ? sent : fresh();
    }
}
