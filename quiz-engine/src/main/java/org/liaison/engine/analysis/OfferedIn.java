package org.liaison.engine.analysis;

import java.util.List;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/**
 * The wrong options that somebody who gave this response chose among; none when nothing was answered.
 *
 * <p>In an odd one out the wrong options are the ones that belong, so picking one says nothing about what was taken for the key. A
 * correction is chosen only by those who call a false statement false.
 */
record OfferedIn(Response response) implements Item.Cases<List<Option>> {

    @Override
    public List<Option> choice(Choice item) {
        return response.isBlank() || item.kind() == Kind.ODD_ONE_OUT ? List.of() : wrong(item.options());
    }

    @Override
    public List<Option> multipleChoice(MultipleChoice item) {
        return response.isBlank() ? List.of() : wrong(item.options());
    }

    @Override
    public List<Option> trueFalse(TrueFalse item) {
        return item.holds() || response.value(1).isBlank() ? List.of() : wrong(item.corrections());
    }

    @Override
    public List<Option> matching(Matching item) {
        return List.of();
    }

    @Override
    public List<Option> ordering(Ordering item) {
        return List.of();
    }

    @Override
    public List<Option> shortAnswer(ShortAnswer item) {
        return List.of();
    }

    private static List<Option> wrong(List<Option> options) {
        return options.stream().filter(option -> !option.correct()).toList();
    }
}
