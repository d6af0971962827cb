package org.liaison.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.generate.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints items made from a pack, with key, reasons and citations. */
@Command(
        name = "generate",
        description =
                "Prints items made from a pack, with key, reasons and citations; the same seed prints the same items.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:items were printed",
            "1:the pack has an error or yields no item, or the responses cannot be used",
            "2:wrong usage"
        })
final class GenerateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Option(names = "--count", description = "How many items (${DEFAULT-VALUE}).", defaultValue = "20")
    private int count = 20;

    @Option(names = "--seed", description = "The seed of all chance (${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--kind", description = "Only items of this kind, such as matching.")
    private String kind = "";

    @Option(
            names = "--responses",
            paramLabel = "FILE",
            description =
                    "Answers to items made before, as analyse reads them: wrong options that were taken come first.")
    private @Nullable Path responses;

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count must be 1 or more.");
        }
        var reading = pack.read();
        if (reading.pack().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(CheckReport.of(pack.name(), reading).text());
            return 1;
        }
        try {
            var items = items(knowing(Generator.of(reading.pack().get())));
            print(items);
            return items.isEmpty() ? 1 : 0;
        } catch (UnusableSheet problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return 1;
        }
    }

    private Generator knowing(Generator generator) {
        var file = responses;
        if (file == null) {
            return generator;
        }
        var sheet = SheetChoices.read(file, generator);
        if (!sheet.unknown().isEmpty()) {
            spec.commandLine().getErr().println("Not items of this pack: " + String.join(", ", sheet.unknown()));
        }
        return generator.with(sheet.choices());
    }

    private List<ItemView> items(Generator generator) {
        return generator
                .items(seed)
                .filter(item -> kind.isBlank() || item.kind().code().equals(kind))
                .limit(count)
                .map(item -> ItemView.of(item, generator.pack()))
                .toList();
    }

    private void print(List<ItemView> items) {
        var out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.println(Json.of(items));
            return;
        }
        for (var number = 1; number <= items.size(); number++) {
            out.println(items.get(number - 1).text(number));
        }
        if (items.size() < count) {
            spec.commandLine().getErr().println("The pack yields no more than " + items.size() + " of these.");
        }
    }
}
