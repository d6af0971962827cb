package org.liaison.cli;

/** How a command prints what it found. */
enum Format {
    /** For people. */
    text,
    /** For programs; the names are documented and stable. */
    json
}
