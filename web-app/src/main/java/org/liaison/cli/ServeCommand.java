package org.liaison.cli;

import java.util.ArrayList;
import java.util.List;
import org.liaison.web.WebApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts the web server; it runs until the process is ended. */
@Command(
        name = "serve",
        description = "Starts the web server.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Any setting can be given as --key=value, for example:",
            "  --server.port=8081           the port to listen on (8080)",
            "  --liaison.data-dir=DIR       where the SQLite database lives (data)",
            "  --spring.profiles.active=postgres   use PostgreSQL instead"
        })
final class ServeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--demo", description = "Adds demonstration people; their password is stated on the sign-in page.")
    private boolean demo;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public void run() {
        if (demo) {
            settings.add("--liaison.demo=true");
        }
        WebApplication.start(Settings.of(settings, spec));
    }
}
