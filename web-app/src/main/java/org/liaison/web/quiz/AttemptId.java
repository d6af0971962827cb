package org.liaison.web.quiz;

import java.util.UUID;

/** The lasting name of an attempt; it can be neither guessed nor counted. */
public record AttemptId(String value) {

    public AttemptId {
        if (!value.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not an attempt id: '" + value + "'");
        }
    }

    static AttemptId random() {
        return new AttemptId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
