package org.liaison.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Assembly;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a form drawn from a blueprint. */
@Command(
        name = "quiz",
        description = "Prints a form: so many items about these lessons, no fact twice, none giving another away.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the form is complete", "1:items are missing, or the pack has an error", "2:wrong usage"})
final class QuizCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Option(names = "--lesson", description = "A lesson to ask about; may be given several times (all lessons).")
    private List<String> lessons = new ArrayList<>();

    @Option(names = "--kind", description = "A kind of item to use; may be given several times (all kinds).")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--items", description = "How many items (${DEFAULT-VALUE}).", defaultValue = "10")
    private int items = 10;

    @Option(names = "--graded", description = "Only items that a graded quiz may use.")
    private boolean graded;

    @Option(names = "--seed", description = "The seed of all chance (${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    /** The JSON form of a form; a contract. */
    record View(List<ItemView> items, int missing, double difficulty) {}

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
        var form = Assembly.of(Generator.of(loaded)).form(blueprint(loaded), seed);
        print(form, loaded);
        return form.missing() == 0 ? 0 : 1;
    }

    private Blueprint blueprint(Pack loaded) {
        var facts = lessons.isEmpty()
                ? loaded.facts().stream().map(Fact::id).toList()
                : lessons.stream().flatMap(name -> facts(loaded, name).stream()).toList();
        if (items < 1 || facts.isEmpty()) {
            throw misused("--items must be 1 or more, and the lessons must teach facts.");
        }
        return new Blueprint(facts, items, wanted(), graded);
    }

    private List<FactId> facts(Pack loaded, String name) {
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw misused("No lesson '" + name + "'.");
        }
        return loaded.findLesson(new LessonId(name))
                .orElseThrow(() -> misused("No lesson '" + name + "'."))
                .facts();
    }

    private Set<Kind> wanted() {
        if (kinds.isEmpty()) {
            return EnumSet.allOf(Kind.class);
        }
        var wanted = EnumSet.noneOf(Kind.class);
        for (var name : kinds) {
            wanted.add(EnumSet.allOf(Kind.class).stream()
                    .filter(kind -> kind.code().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> misused("No kind '" + name + "'.")));
        }
        return wanted;
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void print(Form form, Pack loaded) {
        var out = spec.commandLine().getOut();
        var views = form.items().stream().map(item -> ItemView.of(item, loaded)).toList();
        if (format == Format.json) {
            out.println(Json.of(new View(views, form.missing(), Math.round(1000 * form.difficulty()) / 1000.0)));
            return;
        }
        for (var number = 1; number <= views.size(); number++) {
            out.println(views.get(number - 1).text(number));
        }
        out.println("%d items, predicted difficulty %.2f, missing %d"
                .formatted(views.size(), form.difficulty(), form.missing()));
    }
}
