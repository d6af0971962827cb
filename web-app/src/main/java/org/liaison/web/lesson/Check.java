package org.liaison.web.lesson;

import org.jspecify.annotations.Nullable;
import org.liaison.engine.item.Presentation;
import org.liaison.web.quiz.Explained;

/**
 * A question on the facts of one section, to be answered while reading. Nothing of it is kept.
 *
 * @param place which section of the lesson, from 1
 * @param about whom the section is about
 * @param shown what is asked; tells nothing of the key
 * @param explained the answer, judged; null while there is none
 * @param problem the key of what is wrong with what was sent; empty when nothing is
 */
record Check(
        int place,
        String about,
        Presentation shown,
        @Nullable Explained explained,
        String problem) {

    /** Whether the answer is to be typed; else it is one of several. */
    public boolean isTyped() {
        return shown.choices().isEmpty();
    }

    /** Where on the page it stands. */
    public String anchor() {
        return "check-" + place;
    }
}
