package org.liaison.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.move.Move;
import org.liaison.web.move.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes an installation that is stopped from SQLite over to PostgreSQL. */
@Command(
        name = "migrate-to-postgres",
        description =
                "Copies an installation that is stopped from SQLite to an empty PostgreSQL database, all or nothing.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every table has as many rows there as here, with the same digest",
            "1:nothing was kept",
            "2:wrong usage"
        },
        footer = {"", "The SQLite database is left as it is. The password comes from LIAISON_DB_PASSWORD."})
final class MigrateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "The folder of the database (${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("data");

    @Option(
            names = "--url",
            paramLabel = "URL",
            required = true,
            defaultValue = "${env:LIAISON_DB_URL}",
            description = "Where the PostgreSQL database is, such as jdbc:postgresql://localhost:5432/liaison"
                    + " (the value of LIAISON_DB_URL).")
    private String url = "";

    @Option(
            names = "--user",
            paramLabel = "USER",
            defaultValue = "${env:LIAISON_DB_USER:-liaison}",
            description = "Who may write there (the value of LIAISON_DB_USER, or liaison).")
    private String user = "";

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        var move = new Move(
                LiaisonSettings.database(dataDir),
                new Target(url, user, Objects.requireNonNullElse(System.getenv("LIAISON_DB_PASSWORD"), "")),
                Clock.systemUTC());
        var moved = move.run(table -> {
            out.printf("%-28s %9d rows  %s%n", table.table(), table.rows(), table.digest());
            out.flush();
        });
        out.println(moved.size() + " tables, "
                + moved.stream().mapToLong(Move.Moved::rows).sum()
                + " rows: the same there as here. Start the server on them with --spring.profiles.active=postgres.");
    }
}
