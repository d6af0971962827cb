package org.liaison.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.liaison.web.WebApplication;
import org.liaison.web.quiz.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Makes judgments and scores anew from the answers, while the server is stopped. */
@Command(
        name = "rebuild",
        description = "Makes judgments and scores anew from the answers, where what is kept does not follow from them.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all follows from the answers now", "1:with --check: something does not", "2:wrong usage"},
        footer = {
            "",
            "Settings as for serve: --liaison.data-dir=DIR, --spring.profiles.active=postgres.",
            "The server must be stopped."
        })
final class RebuildCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--check", description = "Only compares, and changes nothing.")
    private boolean check;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        var outcome = WebApplication.withoutServer(Settings.of(settings, spec), application -> {
            var rebuild = application.getBean(Rebuild.class);
            return check ? rebuild.compare() : rebuild.mend();
        });
        spec.commandLine().getOut().println(text(outcome));
        return check && !outcome.differing().isEmpty() ? 1 : 0;
    }

    private String text(Rebuild.Outcome outcome) {
        if (outcome.differing().isEmpty()) {
            return outcome.attempts() + " attempts: all that is kept of them follows from their answers.";
        }
        return outcome.attempts() + " attempts: what was kept of "
                + outcome.differing().size() + " did not follow from their answers"
                + (check ? "." : ", and was made anew.");
    }
}
