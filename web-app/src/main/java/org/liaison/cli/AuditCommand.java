package org.liaison.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.audit.AuditEntries;
import org.liaison.web.audit.Soundness;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Follows the chain of the audit trail from end to end. */
@Command(
        name = "audit",
        description = "Tells whether the audit log is as it was written, whether the server is running or not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every entry is as it was written", "1:one is not, or there is no log", "2:wrong usage"},
        footer = {
            "",
            "For PostgreSQL: --url jdbc:postgresql://HOST/DATABASE, with LIAISON_DB_USER and LIAISON_DB_PASSWORD."
        })
final class AuditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--check", description = "Follows the chain of hashes from the first entry on.")
    private boolean check;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "The folder of the database (${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("data");

    @Option(names = "--backup", paramLabel = "FILE", description = "A backup, instead of the database itself.")
    private @Nullable Path backup;

    @Option(names = "--url", paramLabel = "URL", description = "A database on a server, instead.")
    private @Nullable String url;

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    /** What the command says, under stable names. */
    record Report(boolean sound, long entries, @Nullable Long firstBroken, String head) {}

    @Override
    public Integer call() {
        if (!check) {
            throw new ParameterException(spec.commandLine(), "Missing --check; the log itself is read in the browser.");
        }
        try {
            var found = AuditEntries.check(database(), env("LIAISON_DB_USER"), env("LIAISON_DB_PASSWORD"));
            spec.commandLine().getOut().println(format == Format.json ? Json.of(report(found)) : text(found));
            return found.isSound() ? 0 : 1;
        } catch (SQLException | DataAccessException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "There is no audit log to be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private String database() {
        if (url != null) {
            return url;
        }
        var file = backup == null ? LiaisonSettings.database(dataDir) : backup;
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        return "jdbc:sqlite:" + file;
    }

    private static String env(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static Report report(Soundness found) {
        return new Report(found.isSound(), found.entries(), found.firstBroken().orElse(null), found.head());
    }

    private static String text(Soundness found) {
        return found.firstBroken()
                .map(place -> "The log cannot be relied on from entry " + place
                        + " on: an entry there was changed, removed, added or moved.")
                .orElse("All " + found.entries() + " entries are as they were written. The hash of the last: "
                        + found.head());
    }
}
