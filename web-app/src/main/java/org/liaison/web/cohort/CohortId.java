package org.liaison.web.cohort;

import java.util.UUID;

/** The identity of a cohort, in no way to be guessed or counted up. */
public record CohortId(String value) {

    /** @throws IllegalArgumentException if it cannot be one of ours */
    public CohortId {
        if (!value.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not the id of a cohort");
        }
    }

    static CohortId random() {
        return new CohortId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
