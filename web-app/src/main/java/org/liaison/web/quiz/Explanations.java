package org.liaison.web.quiz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Presentation.Input;
import org.liaison.engine.item.Response;
import org.liaison.web.pack.Citations;
import org.springframework.stereotype.Component;

/** Explains judged questions, with the options in the order in which this attempt showed them. */
@Component
public class Explanations {

    private static final int VERDICTS = 2;

    private final Citations citations;

    Explanations(Citations citations) {
        this.citations = citations;
    }

    /**
     * Explains one question.
     *
     * @throws IllegalArgumentException if it is not judged: nobody may see its key yet
     */
    public Explained of(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        var score = attempt.score(slot)
                .orElseThrow(() -> new IllegalArgumentException("Question " + slot + " is not judged"));
        var response = attempt.response(slot).orElse(Response.BLANK);
        var shown = sitting.presentation(slot);
        var lines = arranged(attempt.explain(slot), shown);
        return new Explained(
                slot + 1,
                shown.prompt(),
                shown.input().name().toLowerCase(Locale.ROOT),
                attempt.standing(slot),
                !response.isBlank(),
                (int) Math.round(score.fraction() * 100),
                lines.stream().map(line -> part(line, shown.input())).toList(),
                seconds(sitting, slot),
                attempt.triesAt(slot),
                attempt.certainty(slot).map(Marks::key).orElse(""),
                attempt.mark(slot).orElse(0.0));
    }

    /** Explains all questions of an attempt that is over. */
    public List<Explained> of(Sitting sitting) {
        return IntStream.range(0, sitting.total())
                .mapToObj(slot -> of(sitting, slot))
                .toList();
    }

    /** What may be seen of an item by itself, outside of attempts, before it is answered. */
    public Presentation shown(Item item) {
        return Presentation.of(item, 0);
    }

    /** An item by itself, as if it had been answered rightly: for those who look after the content. */
    public Explained answeredRightly(Item item) {
        return of(item, item.modelResponse());
    }

    /** An item by itself with an answer to it, ordered as {@link #shown} shows it. */
    public Explained of(Item item, Response response) {
        var shown = shown(item);
        var score = item.score(response);
        var partly = score.points() > 0 ? Standing.PARTLY_RIGHT : Standing.WRONG;
        var lines = arranged(item.explain(response), shown);
        return new Explained(
                1,
                shown.prompt(),
                shown.input().name().toLowerCase(Locale.ROOT),
                score.isFull() ? Standing.RIGHT : partly,
                !response.isBlank(),
                (int) Math.round(score.fraction() * 100),
                lines.stream().map(line -> part(line, shown.input())).toList(),
                0,
                1,
                "",
                0);
    }

    private Explained.Part part(Line line, Input input) {
        var option = input == Input.ONE || input == Input.SEVERAL || input == Input.VERDICT;
        var cited = line.reason().isEmpty() ? List.<Citations.Citation>of() : citations.of(line.citations());
        return new Explained.Part(line.text(), line.mark(), option, line.given(), line.right(), line.reason(), cited);
    }

    private static List<Line> arranged(List<Line> lines, Presentation shown) {
        return switch (shown.input()) {
            case ONE, SEVERAL -> asShown(lines, shown);
            case VERDICT -> {
                var all = new ArrayList<>(lines.subList(0, VERDICTS));
                all.addAll(asShown(lines.subList(VERDICTS, lines.size()), shown));
                yield all;
            }
            case ROWS, ORDER, TEXT -> lines;
        };
    }

    private static List<Line> asShown(List<Line> lines, Presentation shown) {
        var order = shown.choices().stream().map(Presentation.Choice::text).toList();
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> order.indexOf(line.text())))
                .toList();
    }

    /** From the answer before it, to whatever question, to the last answer to this one; added up over all its answers. */
    private static long seconds(Sitting sitting, int slot) {
        var before = sitting.started();
        var time = Duration.ZERO;
        for (var step : sitting.attempt().steps()) {
            if (step.slot() == slot) {
                time = time.plus(Duration.between(before, step.at()));
            }
            before = step.at();
        }
        return time.isZero() ? 0 : Math.max(1, time.toSeconds());
    }
}
