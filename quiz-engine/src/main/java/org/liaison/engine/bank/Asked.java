package org.liaison.engine.bank;

import java.util.List;
import java.util.stream.Stream;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/** What a learner reads as the question: the stem, and the lines to be completed or ordered, without which it asks nothing. */
record Asked() implements Item.Cases<String> {

    static String of(Item item) {
        return item.match(new Asked());
    }

    @Override
    public String choice(Choice item) {
        return item.stem();
    }

    @Override
    public String multipleChoice(MultipleChoice item) {
        return item.stem();
    }

    @Override
    public String trueFalse(TrueFalse item) {
        return item.stem();
    }

    @Override
    public String matching(Matching item) {
        return lines(item.stem(), item.rows().stream().map(Matching.Row::label).toList());
    }

    @Override
    public String ordering(Ordering item) {
        return lines(
                item.stem(), item.inOrder().stream().map(Ordering.Step::text).toList());
    }

    @Override
    public String shortAnswer(ShortAnswer item) {
        return item.stem();
    }

    private static String lines(String stem, List<String> lines) {
        return Stream.concat(Stream.of(stem), lines.stream().sorted())
                .reduce((one, next) -> one + " " + next)
                .orElse(stem);
    }
}
