package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.liaison.content.Scenario;
import org.liaison.content.Scenario.Answer;
import org.liaison.content.Scenario.Form;
import org.liaison.content.ScenarioId;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Text;

/** Reads the situations. */
final class ScenarioFile {

    private record Placed(At at, Answer answer) {}

    private final Index index;
    private final Problems problems;
    private final List<Scenario> scenarios = new ArrayList<>();

    private ScenarioFile(Index index) {
        this.index = index;
        problems = index.problems;
    }

    static List<Scenario> read(Value file, Index index) {
        var reader = new ScenarioFile(index);
        Blocks.in(file, "scenarios", index.problems).forEach(reader::add);
        return reader.scenarios;
    }

    private void add(Value item) {
        Fields.of(
                        item,
                        "a scenario",
                        problems,
                        "scenario",
                        "lesson",
                        "ask",
                        "right",
                        "all right",
                        "in order",
                        "wrong",
                        "why",
                        "facts",
                        "from")
                .ifPresent(fields -> index.scenarios.declare(fields, "scenario").ifPresent(id -> add(id, fields)));
    }

    private void add(ScenarioId id, Fields fields) {
        var lesson = fields.required("lesson").flatMap(index.lessons::refer);
        var form = form(fields);
        var right = form.map(known -> answers(fields, key(known))).orElse(List.of());
        var wrong = answers(fields, "wrong");
        form.ifPresent(known -> checkNumbers(known, right, wrong, fields));
        checkDistinct(right, wrong);
        var ask = fields.need("ask");
        var why = fields.need("why");
        var facts = index.facts.referAll(fields.needTexts("facts"));
        var from = index.sentences.referAll(fields.needTexts("from"));
        if (lesson.isPresent() && form.isPresent() && !problems.hasErrors()) {
            problems.attempt(
                            fields.at(),
                            () -> new Scenario(
                                    id, lesson.get(), form.get(), ask, plain(right), plain(wrong), why, facts, from))
                    .ifPresent(scenarios::add);
        }
    }

    private Optional<Form> form(Fields fields) {
        var given = List.of(Form.values()).stream()
                .filter(form -> fields.has(key(form)))
                .toList();
        if (given.size() != 1) {
            problems.error(
                    fields.at(),
                    "a scenario wants exactly one of 'right', 'all right' and 'in order', not " + given.size());
        }
        return given.stream().findFirst();
    }

    private static String key(Form form) {
        return switch (form) {
            case ONE -> "right";
            case ALL -> "all right";
            case ORDER -> "in order";
        };
    }

    private List<Placed> answers(Fields fields, String key) {
        var answers = new ArrayList<Placed>();
        for (var item : fields.items(key)) {
            answer(item, key).ifPresent(answer -> answers.add(new Placed(item.at(), answer)));
        }
        return answers;
    }

    private Optional<Answer> answer(Value item, String key) {
        if (item instanceof Block) {
            return Pair.of(item, "the answer: why it is " + (key.equals("wrong") ? "wrong" : "right"), problems)
                    .map(pair -> new Answer(pair.key().text(), pair.value().text()));
        }
        if (item instanceof Text text && !text.isBlank()) {
            return Optional.of(new Answer(text.text(), ""));
        }
        problems.error(item.at(), "this answer is empty; fill it in or delete it");
        return Optional.empty();
    }

    private void checkNumbers(Form form, List<Placed> right, List<Placed> wrong, Fields fields) {
        if (form == Form.ONE && right.size() != 1) {
            problems.error(fields.at("right"), "'right' wants one answer; write 'all right' when there are several");
        }
        if (form == Form.ALL && right.isEmpty()) {
            problems.error(fields.at("all right"), "'all right' is empty; name at least one answer");
        }
        if (form == Form.ORDER && right.size() < 2) {
            problems.error(fields.at("in order"), "there is nothing to put in order; name at least two steps");
        }
        if (form == Form.ORDER && !wrong.isEmpty()) {
            problems.error(fields.at("wrong"), "steps to put in order have no wrong answers; take out 'wrong'");
        }
        if (form != Form.ORDER && wrong.isEmpty()) {
            problems.error(fields.at("wrong"), "a scenario needs a wrong answer; add 'wrong' with what is tempting");
        }
    }

    private void checkDistinct(List<Placed> right, List<Placed> wrong) {
        var seen = new HashSet<String>();
        for (var placed : right) {
            if (!seen.add(Same.key(placed.answer().text()))) {
                problems.error(placed.at(), "'" + placed.answer().text() + "' stands twice; keep it once");
            }
        }
        var rightOnes = new HashSet<>(seen);
        for (var placed : wrong) {
            var key = Same.key(placed.answer().text());
            if (rightOnes.contains(key)) {
                problems.error(
                        placed.at(),
                        "'" + placed.answer().text() + "' is right and stands among the wrong; take one out");
            } else if (!seen.add(key)) {
                problems.error(placed.at(), "'" + placed.answer().text() + "' stands twice; keep it once");
            }
        }
    }

    private static List<Answer> plain(List<Placed> answers) {
        return answers.stream().map(Placed::answer).toList();
    }
}
