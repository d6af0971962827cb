package org.liaison.engine.item;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What of an item may reach a browser before it is answered: no key, no reason, no citation, no id of the item.
 *
 * @param prompt what to judge or answer
 * @param rows the rows of a matching item, in their own order
 * @param choices what can be picked, in this attempt's order; corrections for a true-or-false item, steps for an ordering
 */
public record Presentation(Kind kind, Input input, String prompt, List<Choice> rows, List<Choice> choices) {

    public Presentation {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /** How the learner responds. */
    public enum Input {
        ONE,
        SEVERAL,
        VERDICT,
        ROWS,
        ORDER,
        TEXT
    }

    /** Something to pick, by its id. */
    public record Choice(String id, String text) {}

    /**
     * The item as one attempt shows it.
     *
     * @param seed the attempt's own seed, kept secret; the same seed gives the same order
     */
    public static Presentation of(Item item, long seed) {
        return item.match(new Drawn(seed));
    }

    private record Drawn(long seed) implements Item.Cases<Presentation> {

        @Override
        public Presentation choice(org.liaison.engine.item.Choice item) {
            return new Presentation(item.kind(), Input.ONE, item.stem(), List.of(), options(item, item.options()));
        }

        @Override
        public Presentation multipleChoice(MultipleChoice item) {
            return new Presentation(item.kind(), Input.SEVERAL, item.stem(), List.of(), options(item, item.options()));
        }

        @Override
        public Presentation trueFalse(TrueFalse item) {
            return new Presentation(
                    item.kind(),
                    Input.VERDICT,
                    item.stem(),
                    List.of(new Choice("part", item.part())),
                    options(item, item.corrections()));
        }

        @Override
        public Presentation matching(Matching item) {
            var rows = item.rows().stream()
                    .map(row -> new Choice(Matching.idOf(row.label()), row.label()))
                    .toList();
            var choices = item.choices().stream()
                    .map(choice -> new Choice(Matching.idOf(choice), choice))
                    .toList();
            return new Presentation(item.kind(), Input.ROWS, item.stem(), rows, shuffled(item, choices));
        }

        @Override
        public Presentation ordering(Ordering item) {
            var steps = item.inOrder().stream()
                    .map(step -> new Choice(step.id(), step.text()))
                    .toList();
            return new Presentation(item.kind(), Input.ORDER, item.stem(), List.of(), shuffled(item, steps));
        }

        @Override
        public Presentation shortAnswer(ShortAnswer item) {
            return new Presentation(item.kind(), Input.TEXT, item.stem(), List.of(), List.of());
        }

        private List<Choice> options(Item item, List<Option> options) {
            return shuffled(
                    item,
                    options.stream()
                            .map(option -> new Choice(option.id(), option.text()))
                            .toList());
        }

        private List<Choice> shuffled(Item item, List<Choice> choices) {
            var order = new ArrayList<>(choices);
            var dice = new SplittableRandom(seed ^ ((long) item.id().toString().hashCode() << 20));
            for (var last = order.size() - 1; last > 0; last--) {
                java.util.Collections.swap(order, last, dice.nextInt(last + 1));
            }
            return order;
        }
    }
}
