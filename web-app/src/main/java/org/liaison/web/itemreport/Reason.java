package org.liaison.web.itemreport;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with a question. The names are stored: never rename one. */
enum Reason {
    WRONG_KEY,
    SECOND_ANSWER,
    UNCLEAR,
    OUTDATED,
    SLIP,
    OTHER;

    /** The reason of this name; empty when there is none, as when nothing was chosen. */
    static Optional<Reason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    /** The key of its words in the messages. */
    public String messageKey() {
        return "report.reason." + name();
    }
}
