package org.liaison.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.liaison.engine.memory.Fsrs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads review histories and says when each fact is to be asked again. */
@Command(
        name = "schedule",
        description = "Reads review histories and prints what is remembered and when to ask again.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the histories were read", "1:they could not be read", "2:wrong usage"})
final class ScheduleCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = STANDARD_INPUT,
            description = "JSON: [{\"reviews\": [{\"at\": \"2026-01-01T08:00:00Z\", \"rating\": 3}]}]; "
                    + "- for standard input (${DEFAULT-VALUE}).")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--retention",
            description = "The chance of recall at which to ask again, above 0 and below 1 (${DEFAULT-VALUE}).",
            defaultValue = "0.9")
    private double retention = 0.9;

    @Option(names = "--at", description = "The time to look at recall and intervals from (now).")
    private String at = "";

    @Option(names = "--zone", description = "Whose midnight ends a day (${DEFAULT-VALUE}).", defaultValue = "UTC")
    private String zone = "UTC";

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "json")
    private Format format = Format.json;

    @Override
    public Integer call() {
        var fsrs = fsrs();
        var moment = moment();
        var views = Reviews.parse(text()).stream()
                .map(history -> ScheduleView.of(history, fsrs, moment))
                .toList();
        print(views);
        return 0;
    }

    private Fsrs fsrs() {
        try {
            return Fsrs.standard().in(ZoneId.of(zone)).retaining(retention);
        } catch (DateTimeException problem) {
            throw new ParameterException(spec.commandLine(), "Not a time zone: '" + zone + "'.", problem);
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(spec.commandLine(), "--retention must be above 0 and below 1.", problem);
        }
    }

    private Instant moment() {
        try {
            return at.isEmpty() ? Instant.now() : Moment.parse(at);
        } catch (DateTimeException problem) {
            throw new ParameterException(
                    spec.commandLine(), "--at must be a time such as 2026-01-01T08:00:00Z.", problem);
        }
    }

    private String text() {
        try {
            return file.equals(STANDARD_INPUT)
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
        } catch (NoSuchFileException problem) {
            throw new IllegalArgumentException("No file '" + file + "'.", problem);
        } catch (IOException problem) {
            throw new IllegalArgumentException("Cannot read '" + file + "'.", problem);
        }
    }

    private void print(List<ScheduleView> views) {
        var out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(Json.of(views));
            return;
        }
        for (var number = 1; number <= views.size(); number++) {
            out.println(views.get(number - 1).text(number));
        }
    }
}
