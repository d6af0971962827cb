package org.liaison.content.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.liaison.content.Stage;
import org.liaison.content.Stage.Kind;
import org.liaison.content.Stage.Part;
import org.liaison.content.Stage.Step;
import org.liaison.content.yaml.Value.Text;

/** Reads the onboarding plan. */
final class PathFile {

    private static final String[] KEYS_OF_A_STEP = {
        "step",
        "do",
        "title",
        "about",
        "items",
        "pass",
        "minutes",
        "parts",
        StepRules.BEHAVIOR,
        StepRules.TIME_LIMIT,
        StepRules.ATTEMPTS
    };

    private final Index index;
    private final Problems problems;
    private final Register<String> stages;
    private final Register<String> steps;

    private PathFile(Index index) {
        this.index = index;
        problems = index.problems;
        stages = Register.ofIds("stage", id -> id, problems);
        steps = Register.ofIds("step", id -> id, problems);
    }

    static List<Stage> read(Value file, Index index) {
        var reader = new PathFile(index);
        return Blocks.in(file, "stages", index.problems).stream()
                .flatMap(item -> reader.stage(item).stream())
                .toList();
    }

    private Optional<Stage> stage(Value item) {
        return Fields.of(item, "a stage", problems, "stage", "title", "due", "aim", "steps")
                .flatMap(fields -> {
                    var id = fields.required("stage").flatMap(stages::declare);
                    var title = fields.need("title");
                    var due = fields.needNumber("due", 0, 3650);
                    var aim = fields.need("aim");
                    var items = fields.items("steps");
                    if (items.isEmpty()) {
                        problems.error(fields.at("steps"), "this stage has no 'steps'; add at least one");
                    }
                    var made =
                            items.stream().flatMap(step -> step(step).stream()).toList();
                    return id.isEmpty() || made.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Stage(id.get(), title, due, aim, made));
                });
    }

    private Optional<Step> step(Value item) {
        return Fields.of(item, "a step", problems, KEYS_OF_A_STEP).flatMap(fields -> {
            var id = fields.required("step").flatMap(steps::declare);
            var kind = fields.needChoice("do", Kind.class, Kind.REVIEW);
            var title = fields.need("title");
            var about = fields.texts("about");
            about.forEach(name -> check(name, kind));
            var items = fields.number("items", 0, 500, 0);
            var pass = fields.number("pass", 0, 100, 0);
            var minutes = fields.needNumber("minutes", 1, 1440);
            var refs = about.stream().map(Text::text).toList();
            var parts = fields.items("parts").stream()
                    .flatMap(part -> part(part).stream())
                    .toList();
            var rules = StepRules.read(fields, kind, items, minutes, problems);
            return id.map(known -> new Step(known, kind, title, refs, items, pass, minutes, parts, rules));
        });
    }

    private Optional<Part> part(Value item) {
        return Fields.of(item, "a part", problems, "part", "of", "items", "pass")
                .flatMap(fields -> {
                    var title = fields.required("part");
                    var sort = fields.needChoice("of", Part.Sort.class, Part.Sort.DUTIES);
                    var items = fields.needNumber("items", 1, 500);
                    var pass = fields.number("pass", 0, 100, 0);
                    return title.map(known -> new Part(known.text(), sort, items, pass));
                });
    }

    private void check(Text name, Kind kind) {
        switch (kind) {
            case LESSON -> index.lessons.refer(name);
            case SCENARIOS -> index.scenarios.refer(name);
            case CONTRAST -> index.sets.refer(name);
            case TERMS -> index.terms.refer(name);
            case PLACEMENT, REVIEW, CHECK -> checkAny(name);
        }
    }

    private void checkAny(Text name) {
        var registers = List.of(index.lessons, index.scenarios, index.sets, index.terms);
        var names = new HashSet<String>();
        registers.forEach(register -> names.addAll(register.names()));
        if (!names.contains(name.text()) && registers.stream().allMatch(Register::isComplete)) {
            problems.error(
                    name.at(),
                    "unknown lesson, scenario, confusion set or short form '" + name + "'"
                            + Nearest.guess(name.text(), names, "name one that this pack declares"));
        }
    }
}
