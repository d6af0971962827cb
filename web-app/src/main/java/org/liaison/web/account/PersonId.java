package org.liaison.web.account;

import java.io.Serializable;
import java.util.UUID;

/** The lasting name of a person in the database; it can be neither guessed nor counted. */
public record PersonId(String value) implements Serializable {

    public PersonId {
        if (!value.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("Not a person id: '" + value + "'");
        }
    }

    static PersonId random() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
