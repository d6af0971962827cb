package org.liaison.web.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Line.Mark;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Presentation.Input;

/**
 * What became of one part of an item: how often an option was chosen, a row or step was right, or a text was typed.
 *
 * @param right whether it is right to choose it; of a row or step, always
 */
record OptionCount(String text, boolean right, int times) {

    private static final int MOST_TYPED = 12;

    /** The parts of an item in its order; of a typed answer what was typed, the most frequent first. */
    static List<OptionCount> of(Item item, List<ItemAnswers.Given> given) {
        return input(item) == Input.TEXT ? typed(item, given) : parts(item, given);
    }

    private static Input input(Item item) {
        return Presentation.of(item, 0).input();
    }

    private static List<OptionCount> parts(Item item, List<ItemAnswers.Given> given) {
        Map<String, OptionCount> counts = new LinkedHashMap<>();
        item.explain(item.modelResponse())
                .forEach(line -> counts.put(line.text(), new OptionCount(line.text(), line.mark() == Mark.HIT, 0)));
        for (var each : given) {
            item.explain(each.response()).stream()
                    .filter(OptionCount::isChosen)
                    .forEach(line -> counts.merge(line.text(), of(line, each.times()), OptionCount::plus));
        }
        return List.copyOf(counts.values());
    }

    private static List<OptionCount> typed(Item item, List<ItemAnswers.Given> given) {
        return given.stream()
                .filter(each -> !each.response().isBlank())
                .flatMap(each -> item.explain(each.response()).stream().map(line -> of(line, each.times())))
                .sorted(Comparator.comparing(OptionCount::times).reversed().thenComparing(OptionCount::text))
                .limit(MOST_TYPED)
                .toList();
    }

    private static boolean isChosen(Line line) {
        return line.mark() == Mark.HIT || line.mark() == Mark.FALSE_ALARM;
    }

    private static OptionCount of(Line line, int times) {
        return new OptionCount(line.text(), line.mark() == Mark.HIT, times);
    }

    private OptionCount plus(OptionCount other) {
        return new OptionCount(text, right, times + other.times);
    }
}
