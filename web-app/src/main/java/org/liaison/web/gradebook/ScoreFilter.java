package org.liaison.web.gradebook;

import java.util.Optional;
import org.liaison.web.quiz.QuizId;

/**
 * Which part of a gradebook is wanted.
 *
 * @param name a part of the learner's name; empty for everybody
 * @param quiz the one quiz that is wanted; empty for all
 * @param missing whether only those are wanted who have not handed in something of it
 */
record ScoreFilter(String name, Optional<QuizId> quiz, boolean missing) {

    /** What somebody sent; a quiz that cannot be one is as good as none. */
    static ScoreFilter of(String name, String quiz, boolean missing) {
        return new ScoreFilter(
                name.strip(),
                quiz.matches("[0-9a-f-]{36}") ? Optional.of(new QuizId(quiz)) : Optional.empty(),
                missing);
    }

    /** The pattern of the name for {@code LIKE}, with {@code !} before a character that is to be taken as it is. */
    String pattern() {
        return "%" + name.replaceAll("[!%_]", "!$0") + "%";
    }
}
