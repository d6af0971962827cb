package org.liaison.cli;

import java.nio.file.Path;

/** A file of answers that cannot be read, with the line to mend. */
final class UnusableSheet extends RuntimeException {

    UnusableSheet(Path file, long line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
