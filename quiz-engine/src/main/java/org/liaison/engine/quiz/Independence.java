package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/**
 * Watches that no item of a form gives another away: that one item does not say, in what the learner may read before answering,
 * what another asks.
 */
final class Independence {

    /** What an item lets everybody read, and the pairs of words that together answer it. */
    private record Traits(String open, List<String> keys, String about) {}

    private final List<Traits> taken = new ArrayList<>();

    boolean allows(Item item) {
        var traits = traits(item);
        return taken.stream().noneMatch(other -> tells(other, traits) || tells(traits, other));
    }

    void add(Item item) {
        taken.add(traits(item));
    }

    /** Whether one item's open text holds both what the other is about and its key. */
    private static boolean tells(Traits one, Traits other) {
        return !other.about().isBlank()
                && one.open().contains(other.about())
                && other.keys().stream().anyMatch(key -> one.open().contains(key));
    }

    private static Traits traits(Item item) {
        return item.match(new Reading());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static final class Reading implements Item.Cases<Traits> {

        @Override
        public Traits choice(Choice item) {
            return new Traits(plain(item.stem()), List.of(plain(item.key().text())), core(item.stem()));
        }

        @Override
        public Traits multipleChoice(MultipleChoice item) {
            var keys = item.options().stream()
                    .filter(option -> option.correct())
                    .map(option -> plain(option.text()))
                    .toList();
            return new Traits(plain(item.stem()), keys, core(item.stem()));
        }

        @Override
        public Traits trueFalse(TrueFalse item) {
            var about = plain(item.stem().replace(item.part(), ""));
            return new Traits(plain(item.stem()), List.of(plain(item.part())), about);
        }

        @Override
        public Traits matching(Matching item) {
            return new Traits(plain(item.stem()), List.of(), "");
        }

        @Override
        public Traits ordering(Ordering item) {
            return new Traits(plain(item.stem()), List.of(), "");
        }

        @Override
        public Traits shortAnswer(ShortAnswer item) {
            return new Traits(plain(item.stem()), List.of(plain(item.key())), quoted(item.stem()));
        }

        /** What a question is about: its last words without the question word. */
        private static String core(String stem) {
            var words = plain(stem).replace("?", "").split(" ");
            var from = Math.max(0, words.length - 4);
            return String.join(" ", List.of(words).subList(from, words.length));
        }

        private static String quoted(String stem) {
            var from = stem.indexOf('“');
            var to = stem.indexOf('”');
            return from >= 0 && to > from ? plain(stem.substring(from + 1, to)) : plain(stem);
        }
    }
}
