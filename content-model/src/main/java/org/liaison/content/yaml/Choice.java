package org.liaison.content.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.yaml.Value.Text;

/** A word that stands for one of a few constants; an underscore in a constant's name is a blank in the file. */
final class Choice {

    private Choice() {}

    /** @param what the key that wants the word, for the message */
    static <E extends Enum<E>> Optional<E> of(String what, Text text, Class<E> type, Problems problems) {
        var found = Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text.text()))
                .findFirst();
        if (found.isEmpty()) {
            var words = Stream.of(type.getEnumConstants()).map(Choice::word).toList();
            problems.error(text.at(), "'" + what + "' cannot be '" + text + "'" + Nearest.offer(text.text(), words));
        }
        return found;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
