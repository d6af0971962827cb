package org.liaison.web.quiz;

import java.util.List;
import java.util.stream.IntStream;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Line.Mark;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;

/**
 * Why a score is what it is: what each question earned, by which rule, and that this adds up.
 *
 * @param total what all questions earned together; each is worth one point
 * @param marks the certainty-based marks of all questions together; empty where certainty was not asked
 */
public record Why(List<Row> rows, String total, String marks) {

    /**
     * One question.
     *
     * @param rule the key of the rule in words
     * @param counts the numbers in those words
     * @param mark the certainty-based mark; empty where certainty was not asked
     */
    public record Row(int number, String prompt, String points, String rule, List<Integer> counts, String mark) {

        /** The numbers as the message wants them. */
        public Object[] numbers() {
            return counts.toArray();
        }
    }

    /** The account of an attempt that is over. */
    static Why of(Sitting sitting) {
        var attempt = sitting.attempt();
        var marks = attempt.mode().asksCertainty()
                ? Points.signed(slots(attempt)
                        .mapToDouble(slot -> attempt.mark(slot).orElse(0.0))
                        .sum())
                : "";
        return new Why(
                slots(attempt).mapToObj(slot -> row(sitting, slot)).toList(),
                Points.of(slots(attempt)
                        .mapToDouble(slot -> earned(attempt, slot))
                        .sum()),
                marks);
    }

    private static IntStream slots(Attempt attempt) {
        return IntStream.range(0, attempt.items().size());
    }

    private static double earned(Attempt attempt, int slot) {
        return attempt.score(slot).map(score -> score.fraction()).orElse(0.0);
    }

    private static Row row(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        var rule = rule(sitting, slot);
        return new Row(
                slot + 1,
                sitting.presentation(slot).prompt(),
                Points.of(earned(attempt, slot)),
                "why.rule." + rule.name(),
                rule.numbers(),
                attempt.mark(slot).map(Points::signed).orElse(""));
    }

    private record Rule(String name, List<Integer> numbers) {

        static Rule of(String name, Integer... numbers) {
            return new Rule(name, List.of(numbers));
        }
    }

    private static Rule rule(Sitting sitting, int slot) {
        var response = sitting.attempt().response(slot).orElse(Response.BLANK);
        var tries = sitting.attempt().triesAt(slot);
        var ruling = sitting.attempt().ruling(slot);
        if (ruling.isPresent()) {
            return Rule.of(ruling.get().isDropped() ? "DROPPED" : "REKEYED");
        }
        if (response.isBlank()) {
            return Rule.of("BLANK");
        }
        return tries > 1 ? Rule.of("TRIES", tries) : rule(sitting.item(slot), response, sitting.presentation(slot));
    }

    private static Rule rule(Item item, Response response, Presentation shown) {
        var lines = item.explain(response);
        var hits = count(lines, Mark.HIT);
        return switch (shown.input()) {
            case ONE -> Rule.of("ONE");
            case TEXT -> Rule.of("TEXT");
            case VERDICT -> Rule.of(shown.choices().isEmpty() ? "ONE" : "VERDICT");
            case ROWS -> Rule.of("ROWS", hits, lines.size());
            case SEVERAL -> {
                var wrong = count(lines, Mark.FALSE_ALARM);
                yield Rule.of(
                        "SEVERAL", hits, hits + count(lines, Mark.MISS), wrong, wrong + count(lines, Mark.REJECTED));
            }
            case ORDER -> {
                var score = item.score(response);
                yield Rule.of("ORDER", (int) score.points(), (int) score.outOf());
            }
        };
    }

    private static int count(List<Line> lines, Mark mark) {
        return (int) lines.stream().filter(line -> line.mark() == mark).count();
    }
}
