package org.liaison.engine.attempt;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Line.Mark;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/**
 * What may be said of a response that is not right, before the key is shown.
 *
 * @param wrong what was chosen and is not right
 * @param inPlace how many rows or steps are right; 0 where the item has none
 * @param parts how many rows or steps there are; 0 where the item has none
 */
public record Hint(List<Wrong> wrong, int inPlace, int parts) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TELLING = 3;
    private static final int VERDICTS = 2;
    private static final Hint NOTHING = new Hint(List.of(), 0, 0);

    public Hint {
        wrong = List.copyOf(wrong);
    }

    /** A choice that is not right; the reason is empty where it would give away what is. */
    public record Wrong(String text, String reason) {}

    static Hint of(Item item, Response response) {
        return item.match(new Given(response));
    }

    private record Given(Response response) implements Item.Cases<Hint> {

        @Override
        public Hint choice(Choice item) {
            return options(item, item.explain(response));
        }

        @Override
        public Hint multipleChoice(MultipleChoice item) {
            return options(item, item.explain(response));
        }

        @Override
        public Hint trueFalse(TrueFalse item) {
            var lines = item.explain(response);
            return options(item, lines.subList(VERDICTS, lines.size()));
        }

        @Override
        public Hint matching(Matching item) {
            return parts(item);
        }

        @Override
        public Hint ordering(Ordering item) {
            return parts(item);
        }

        @Override
        public Hint shortAnswer(ShortAnswer item) {
            return NOTHING;
        }

        private Hint parts(Item item) {
            var lines = item.explain(response);
            var inPlace = lines.stream().filter(line -> line.mark() == Mark.HIT).count();
            return new Hint(List.of(), (int) inPlace, lines.size());
        }

        private Hint options(Item item, List<Line> lines) {
            var keys = lines.stream()
                    .filter(line -> line.mark() == Mark.MISS)
                    .map(Line::text)
                    .toList();
            var wrong = lines.stream()
                    .filter(line -> line.mark() == Mark.FALSE_ALARM)
                    .map(line -> new Wrong(line.text(), tells(line, keys, item.stem()) ? "" : line.reason()))
                    .toList();
            return new Hint(wrong, 0, 0);
        }
    }

    /** Whether the reason names a key, or a word of one that neither the question nor this choice has. */
    private static boolean tells(Line line, List<String> keys, String stem) {
        var known = words(line.text() + " " + stem);
        var reason = line.reason().toLowerCase(Locale.ROOT);
        return keys.stream()
                .anyMatch(key -> reason.contains(key.toLowerCase(Locale.ROOT))
                        || words(key).stream()
                                .anyMatch(word ->
                                        !known.contains(word) && words(reason).contains(word)));
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toSet());
    }
}
