package org.liaison.engine.item;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.RelationId;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;

/** Items made by hand, for tests that need one of a certain shape. */
public final class Items {

    private static final List<SentenceId> CITED = List.of(new SentenceId("a.p1.s1"));

    private Items() {}

    public static Basis basis(Kind kind) {
        return new Basis(
                ItemId.of(new FactId("some-fact"), "by-hand", kind.code()),
                kind,
                List.of(new FactId("some-fact")),
                CITED,
                0.5,
                true);
    }

    public static Option right(String text) {
        return new Option(text, true, text + " is right.", CITED, null, null);
    }

    public static Option wrong(String text) {
        return new Option(text, false, text + " is wrong.", CITED, null, null);
    }

    /** A single choice of which the first text is the key. */
    public static Choice choice(String stem, String key, String... distractors) {
        return new Choice(basis(Kind.SINGLE_CHOICE), stem, options(List.of(key), distractors));
    }

    public static MultipleChoice several(String stem, List<String> keys, String... distractors) {
        return new MultipleChoice(basis(Kind.MULTIPLE_CHOICE), stem, options(keys, distractors));
    }

    private static List<Option> options(List<String> keys, String... distractors) {
        var options = new ArrayList<Option>();
        keys.forEach(key -> options.add(right(key)));
        for (var distractor : distractors) {
            options.add(wrong(distractor));
        }
        return options;
    }

    public static TrueFalse statement(String stem, boolean holds, Option... corrections) {
        return new TrueFalse(
                basis(Kind.TRUE_FALSE), stem, holds, "part", "Because.", CITED, claim(), List.of(corrections));
    }

    public static Matching matching(String... pairs) {
        var rows = new ArrayList<Matching.Row>();
        for (var at = 0; at < pairs.length; at += 2) {
            rows.add(new Matching.Row(pairs[at], pairs[at + 1], "Because.", CITED, claim()));
        }
        var choices = rows.stream().map(Matching.Row::right).distinct().toList();
        return new Matching(basis(Kind.MATCHING), "Complete each line.", rows, choices);
    }

    public static Ordering ordering(String... steps) {
        var inOrder = java.util.Arrays.stream(steps)
                .map(step -> new Ordering.Step(step, "Because.", CITED))
                .toList();
        return new Ordering(basis(Kind.ORDERING), "Put these in order.", inOrder, "Because.");
    }

    public static ShortAnswer typed(String key, List<String> aliases, List<String> others) {
        return new ShortAnswer(basis(Kind.SHORT_ANSWER), "What is it?", key, aliases, others, "Because.", CITED);
    }

    private static Claim claim() {
        return new Claim(new EntityId("a"), new RelationId("is"), new Thing.Phrase("b"));
    }

    /** The response that picks the options with these texts. */
    public static Response picking(List<Option> options, String... texts) {
        var picked = List.of(texts);
        return new Response(options.stream()
                .filter(option -> picked.contains(option.text()))
                .map(Option::id)
                .toList());
    }
}
