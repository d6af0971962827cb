package org.liaison.cli;

import java.util.concurrent.Callable;
import org.liaison.engine.generate.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves and lints every item that a pack yields, and takes the bank blind. */
@Command(
        name = "lint",
        description = "Proves and lints every item a pack yields, takes the bank blind, and counts what was kept back.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every key is proved, no flaw is found, no strategy beats chance by more than 3 points and its error",
            "1:something is to be mended",
            "2:wrong usage"
        })
final class LintCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Option(names = "--seed", description = "The first seed (${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--seeds", description = "How many seeds (${DEFAULT-VALUE}).", defaultValue = "3")
    private int seeds = 3;

    @Option(names = "--rules", description = "Only list the rules of writing and how severe each is.")
    private boolean rules;

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (rules) {
            LintReport.rules().forEach(out::println);
            return 0;
        }
        var reading = pack.read();
        if (reading.pack().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(CheckReport.of(pack.name(), reading).text());
            return 1;
        }
        var report = LintReport.of(Generator.of(reading.pack().get()), seed, Math.max(1, seeds));
        out.println(format == Format.json ? Json.of(report) : report.text());
        return report.passed() ? 0 : 1;
    }
}
