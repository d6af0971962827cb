package org.liaison.web.quiz;

import java.util.UUID;

/** The identity of a quiz that an instructor made, in no way to be guessed or counted up. */
public record QuizId(String value) {

    /** @throws IllegalArgumentException if it cannot be one of ours */
    public QuizId {
        if (!value.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not the id of a quiz");
        }
    }

    /** The identity of a quiz that is being made. */
    public static QuizId random() {
        return new QuizId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
