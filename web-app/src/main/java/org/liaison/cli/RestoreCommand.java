package org.liaison.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.storage.Backup;
import org.liaison.web.storage.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of the database of an installation that is stopped. */
@Command(
        name = "restore",
        description =
                "Puts a backup in the place of the database of an installation that is stopped; what was there is set aside.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:restored", "1:nothing was changed", "2:wrong usage"})
final class RestoreCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "BACKUP", description = "A file that the backup command has written.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "The folder of the database (${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("data");

    @Override
    public void run() {
        var database = LiaisonSettings.database(dataDir);
        var before = new Restore(database, Clock.systemUTC()).from(new Backup(file));
        var out = spec.commandLine().getOut();
        out.println(database + " is now what " + file + " holds.");
        before.ifPresent(folder -> out.println("What was there before lies in " + folder + "."));
    }
}
