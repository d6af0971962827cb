package org.liaison.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.storage.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies the SQLite database of an installation, running or not. */
@Command(
        name = "backup",
        description =
                "Copies the SQLite database of an installation, running or not, and proves that the copy is whole.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the copy is there and whole", "1:there is no new copy", "2:wrong usage"})
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "The folder of the database (${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("data");

    @Option(names = "--to", paramLabel = "DIR", description = "The folder for the copy (backups, beside the database).")
    private @Nullable Path to;

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        var database = LiaisonSettings.database(dataDir);
        var clock = Clock.systemUTC();
        var backups = to == null ? Backups.beside(database, clock) : new Backups(database, to, clock);
        var backup = backups.take();
        backups.writeDown(backup);
        return BackupView.of(backup).print(spec, format);
    }
}
