package org.liaison.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaison.web.storage.Backup;
import picocli.CommandLine.Model.CommandSpec;

/** A backup as the commands show it. */
record BackupView(String backup, boolean whole, String tables, Map<String, Long> rows, List<String> problems) {

    static BackupView of(Backup backup) {
        var found = backup.examine();
        return new BackupView(
                backup.file().toString(), found.isWhole(), found.schema(), found.rows(), found.problems());
    }

    /** Prints it and gives back the exit code. */
    int print(CommandSpec spec, Format format) {
        spec.commandLine().getOut().println(format == Format.json ? Json.of(this) : text());
        return whole ? 0 : 1;
    }

    private String text() {
        if (!whole) {
            return backup + ": not whole\n  " + String.join("\n  ", problems);
        }
        var held = rows.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        return backup + ": whole; " + held + "; tables " + tables;
    }
}
