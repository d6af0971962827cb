package org.liaison;

import org.liaison.cli.CommandLineEntry;

/** Starts whatever the command line asks for. */
public final class Liaison {

    private Liaison() {}

    /** Ends the process only on failure: a server that was started keeps running on its own threads. */
    public static void main(String[] args) {
        var exitCode = CommandLineEntry.run(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
