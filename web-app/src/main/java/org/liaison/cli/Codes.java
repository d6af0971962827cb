package org.liaison.cli;

import java.util.Locale;

/** The names of constants as programs read them, such as {@code suspect-key}. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
