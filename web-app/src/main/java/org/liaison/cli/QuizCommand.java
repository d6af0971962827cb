package org.liaison.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.quiz.Assembly;
import org.liaison.engine.quiz.Feasibility;
import org.liaison.engine.quiz.Form;
import org.liaison.engine.quiz.PrintForm;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a form drawn from a blueprint, or why there is none. */
@Command(
        name = "quiz",
        description = "Prints a form: so many items about these lessons, no fact twice, none giving another away.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the form is complete",
            "1:the facts cannot fill the form, or the pack has an error",
            "2:wrong usage"
        })
final class QuizCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Mixin
    private final Wish wish = new Wish();

    @Option(names = "--seed", description = "The seed of all chance (${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed = 1;

    @ArgGroup
    private Output output = new Output();

    /** What to print; one of these. */
    static final class Output {

        @Option(names = "--format", description = "text or json (text).")
        private Format format = Format.text;

        @Option(names = "--print", description = "The form on paper: no keys, the options in a balanced order.")
        private boolean print;

        @Option(names = "--print-key", description = "The key sheet of the form that --print prints.")
        private boolean printKey;

        @Option(names = "--available", description = "No form, but how many facts and items there are for it.")
        private boolean available;
    }

    /** The JSON form of a form; a contract. */
    record View(List<ItemView> items, int missing, double difficulty, double target) {}

    @Override
    public Integer call() {
        var reading = pack.read();
        if (reading.pack().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(CheckReport.of(pack.name(), reading).text());
            return 1;
        }
        var loaded = reading.pack().get();
        var blueprint = wish.blueprint(loaded);
        var assembly = Assembly.of(Generator.of(loaded));
        if (output.available) {
            return available(assembly.feasibility(blueprint));
        }
        var form = assembly.form(blueprint, seed);
        if (form.missing() > 0) {
            var reasons = assembly.feasibility(blueprint).reasons();
            reasons.forEach(spec.commandLine().getErr()::println);
            if (!reasons.isEmpty()) {
                return 1;
            }
        }
        print(form, loaded, assembly.target(blueprint));
        return form.missing() == 0 ? 0 : 1;
    }

    private int available(Feasibility feasibility) {
        var out = spec.commandLine().getOut();
        feasibility.cells().forEach(supply -> out.println(supply.sentence()));
        out.println("%d items wanted in all; %d different facts can be asked."
                .formatted(feasibility.wanted(), feasibility.different()));
        return feasibility.isPossible() ? 0 : 1;
    }

    private void print(Form form, Pack loaded, double target) {
        var out = spec.commandLine().getOut();
        if (output.print || output.printKey) {
            var printed = PrintForm.of(form, seed);
            out.print(output.print ? printed.text() : printed.keySheet());
            out.flush();
            return;
        }
        var views = form.items().stream().map(item -> ItemView.of(item, loaded)).toList();
        if (output.format == Format.json) {
            out.println(Json.of(new View(views, form.missing(), rounded(form.difficulty()), rounded(target))));
            return;
        }
        for (var number = 1; number <= views.size(); number++) {
            out.println(views.get(number - 1).text(number));
        }
        out.println("%d items, predicted difficulty %.3f (target %.3f), missing %d"
                .formatted(views.size(), form.difficulty(), target, form.missing()));
    }

    private static double rounded(double share) {
        return Math.round(1000 * share) / 1000.0;
    }
}
