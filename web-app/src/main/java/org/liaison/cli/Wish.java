package org.liaison.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Band;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Cell;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say what a form should be like. */
final class Wish {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--lesson", description = "A lesson to ask about; may be given several times (all lessons).")
    private List<String> lessons = new ArrayList<>();

    @Option(names = "--kind", description = "A kind of item to use; may be given several times (all kinds).")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--difficulty",
            description = "easy, medium or hard, as predicted; may be given several times (all of them).")
    private List<String> difficulties = new ArrayList<>();

    @Option(names = "--items", description = "How many items in all (${DEFAULT-VALUE}).", defaultValue = "10")
    private int items = 10;

    @Option(names = "--per-lesson", description = "How many items of each lesson, instead of --items.")
    private int perLesson;

    @Option(names = "--graded", description = "Only items that a graded quiz may use.")
    private boolean graded;

    Blueprint blueprint(Pack pack) {
        var parsed = spec.commandLine().getParseResult();
        if (!parsed.hasMatchedOption("--per-lesson")) {
            return new Blueprint(List.of(whole(pack)), graded);
        }
        if (parsed.hasMatchedOption("--items")) {
            throw misused("Give --items or --per-lesson, not both.");
        }
        var cells = chosen(pack).stream()
                .filter(lesson -> !lesson.facts().isEmpty())
                .map(lesson -> cell(lesson.id().value(), lesson.facts(), perLesson))
                .toList();
        if (cells.isEmpty()) {
            throw misused("The lessons must teach facts.");
        }
        return new Blueprint(cells, graded);
    }

    private Cell whole(Pack pack) {
        if (lessons.isEmpty()) {
            return cell("all lessons", pack.facts().stream().map(Fact::id).toList(), items);
        }
        var facts =
                chosen(pack).stream().flatMap(lesson -> lesson.facts().stream()).toList();
        return cell(String.join(", ", lessons), facts, items);
    }

    private Cell cell(String name, List<FactId> facts, int wanted) {
        if (wanted < 1 || facts.isEmpty()) {
            throw misused("--items and --per-lesson must be 1 or more, and the lessons must teach facts.");
        }
        return new Cell(
                name,
                facts,
                wanted,
                named("kind", kinds, EnumSet.allOf(Kind.class), Kind::code),
                named("difficulty", difficulties, EnumSet.allOf(Band.class), Band::code));
    }

    private List<Lesson> chosen(Pack pack) {
        return lessons.isEmpty()
                ? pack.lessons()
                : lessons.stream().distinct().map(name -> lesson(pack, name)).toList();
    }

    private Lesson lesson(Pack pack, String name) {
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw misused("No lesson '" + name + "'.");
        }
        return pack.findLesson(new LessonId(name)).orElseThrow(() -> misused("No lesson '" + name + "'."));
    }

    private <T extends Enum<T>> Set<T> named(
            String what, List<String> names, EnumSet<T> all, Function<T, String> code) {
        if (names.isEmpty()) {
            return all;
        }
        var wanted = EnumSet.copyOf(all);
        wanted.clear();
        for (var name : names) {
            wanted.add(all.stream()
                    .filter(value -> code.apply(value).equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> misused("No " + what + " '" + name + "'.")));
        }
        return wanted;
    }

    private ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
