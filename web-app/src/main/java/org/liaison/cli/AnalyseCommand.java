package org.liaison.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liaison.engine.analysis.irt.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the answers to a test say about the test and its items. */
@Command(
        name = "analyse",
        aliases = "analyze",
        description = "Says what the answers to a test say about the test and its items.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the analysis was printed", "1:the file cannot be used", "2:wrong usage"})
final class AnalyseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A CSV file: learners in rows, items in columns, the first line naming the items; marks of 0 and 1,"
                            + " or the options chosen.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--key",
            paramLabel = "ITEM=OPTION",
            split = ",",
            description = "The right option of each item, unless a row named KEY holds them.")
    private Map<String, String> key = new LinkedHashMap<>();

    @Option(names = "--irt", paramLabel = "MODEL", description = "Adds item response theory: rasch or 2pl.")
    private String irt = "";

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        var model = model();
        try {
            var sheet = AnswerSheet.read(file, key);
            var report = AnalysisReport.of(file.toString(), sheet, model);
            spec.commandLine().getOut().println(format == Format.json ? Json.of(report.json()) : report.text());
            return 0;
        } catch (UnusableSheet problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return 1;
        }
    }

    private Optional<Model> model() {
        return switch (irt) {
            case "" -> Optional.empty();
            case "rasch" -> Optional.of(Model.RASCH);
            case "2pl" -> Optional.of(Model.TWO_PARAMETERS);
            default ->
                throw new ParameterException(spec.commandLine(), "--irt must be rasch or 2pl, not '" + irt + "'.");
        };
    }
}
