package org.liaison.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a pack and names every slip in it. */
@Command(
        name = "check",
        description = "Reads a pack and names every slip in it, each at its file and line.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pack can be used", "1:it has an error", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        var report = CheckReport.of(pack.name(), pack.read());
        spec.commandLine().getOut().println(format == Format.json ? Json.of(report) : report.text());
        return report.errors().isEmpty() ? 0 : 1;
    }
}
