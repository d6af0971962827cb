package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.Pack;
import org.liaison.content.Thing;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;
import org.liaison.engine.quiz.Candidate.Secret;

/**
 * Reads out of an item what would give it away, and what it could give away itself.
 *
 * <p>An item gives another away when its stem or rows name, by any of their names, both ends of a fact the other asks, or the words
 * of the other's key together with either end. Options do not count: they offer, they do not state.
 */
record Independence(Pack pack) {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The item with what it shows and what it asks. */
    Candidate candidate(Item item) {
        var secrets = new ArrayList<Secret>();
        var ends = new ArrayList<String>();
        item.basis().facts().stream()
                .flatMap(fact -> pack.findFact(fact).stream())
                .forEach(fact -> {
                    var subject = names(pack.entity(fact.subject()));
                    var object = names(fact.object());
                    secrets.add(new Secret(subject, object));
                    ends.addAll(subject);
                    ends.addAll(object);
                });
        secrets.add(new Secret(plain(item.match(Keys.READER).stream()), List.copyOf(ends)));
        return new Candidate(item, plain(item.match(Shown.READER)), List.copyOf(secrets));
    }

    private List<String> names(Thing thing) {
        return thing instanceof Thing.Phrase phrase
                ? plain(Stream.of(phrase.text()))
                : names(pack.entity(thing.entity().orElseThrow()));
    }

    private static List<String> names(Entity entity) {
        return plain(entity.names());
    }

    private static List<String> plain(Stream<String> texts) {
        return texts.map(Independence::plain).distinct().toList();
    }

    /** The words in lower case between single blanks, so that only whole words are found in it. */
    static String plain(String text) {
        return " "
                + NOT_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /** The words a learner reads before answering, without what is merely on offer. */
    private enum Shown implements Item.Cases<String> {
        READER;

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
            return item.stem()
                    + " "
                    + String.join(
                            " . ", item.rows().stream().map(Matching.Row::label).toList());
        }

        @Override
        public String ordering(Ordering item) {
            return item.stem();
        }

        @Override
        public String shortAnswer(ShortAnswer item) {
            return item.stem();
        }
    }

    /** The words of the key, where it is one. */
    private enum Keys implements Item.Cases<List<String>> {
        READER;

        @Override
        public List<String> choice(Choice item) {
            return List.of(item.key().text());
        }

        @Override
        public List<String> multipleChoice(MultipleChoice item) {
            return item.options().stream()
                    .filter(Option::correct)
                    .map(Option::text)
                    .toList();
        }

        @Override
        public List<String> trueFalse(TrueFalse item) {
            return Stream.concat(
                            Stream.of(item.part()),
                            item.corrections().stream().filter(Option::correct).map(Option::text))
                    .toList();
        }

        @Override
        public List<String> matching(Matching item) {
            return item.rows().stream().map(Matching.Row::right).toList();
        }

        @Override
        public List<String> ordering(Ordering item) {
            return List.of();
        }

        @Override
        public List<String> shortAnswer(ShortAnswer item) {
            return Stream.concat(Stream.of(item.key()), item.aliases().stream()).toList();
        }
    }
}
