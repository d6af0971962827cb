package org.liaison.web.quiz;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.RelationId;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/** One item of each way to respond, made by hand; every text that may not be seen too early holds the word SECRET. */
final class QuizItems {

    private static final List<SentenceId> CITED = List.of(new SentenceId("dod.p1.s1"));
    private static final Claim CLAIM =
            new Claim(new EntityId("secret-body"), new RelationId("does"), new Thing.Phrase("SECRET claim"));

    private QuizItems() {}

    /** Question 1 to 6: choice, several, verdict, rows, order, text. */
    static List<Item> all() {
        return List.of(choice(), several(), statement(), matching(), ordering(), typed());
    }

    /** An item of each of the kinds there are, twelve in all. */
    static List<Item> ofEveryKind() {
        var items = new ArrayList<>(all());
        for (var kind : List.of(Kind.SCENARIO, Kind.ODD_ONE_OUT, Kind.REPORTING_CHAIN, Kind.PLACEMENT)) {
            items.add(new Choice(basis(kind), "A " + kind.code() + " item?", choice().options()));
        }
        items.add(new Matching(
                basis(Kind.CLASSIFICATION),
                "Sort these.",
                matching().rows(),
                matching().choices()));
        items.add(new ShortAnswer(
                basis(Kind.CLOZE),
                "Complete: ___ is the word.",
                "SECRETKEY",
                List.of(),
                List.of(),
                "SECRET reason",
                CITED));
        return items;
    }

    static Choice choice() {
        return new Choice(
                basis(Kind.SINGLE_CHOICE),
                "Which color is the sky?",
                List.of(right("Blue"), wrong("Red"), wrong("Green")));
    }

    static MultipleChoice several() {
        return new MultipleChoice(
                basis(Kind.MULTIPLE_CHOICE),
                "Which of these are planets?",
                List.of(right("Mars"), right("Venus"), wrong("Pluto’s moon"), wrong("The Sun")));
    }

    static TrueFalse statement() {
        return new TrueFalse(
                basis(Kind.TRUE_FALSE),
                "The office is in Ohio.",
                false,
                "Ohio",
                "SECRET: the office is in Virginia.",
                CITED,
                CLAIM,
                List.of(right("Virginia"), wrong("Texas"), wrong("Maine")));
    }

    static Matching matching() {
        return new Matching(
                basis(Kind.MATCHING),
                "Complete each line.",
                List.of(row("Cats …", "purr"), row("Dogs …", "bark"), row("Cows …", "moo")),
                List.of("bark", "moo", "purr"));
    }

    static Ordering ordering() {
        var steps = List.of("Ask", "Decide", "Act").stream()
                .map(step -> new Ordering.Step(step, "SECRET reason of " + step, CITED))
                .toList();
        return new Ordering(basis(Kind.ORDERING), "Put these in order.", steps, "SECRET order");
    }

    static ShortAnswer typed() {
        return new ShortAnswer(
                basis(Kind.SHORT_ANSWER),
                "What is the short form?",
                "SECRETKEY",
                List.of("SECRET alias"),
                List.of("SECRET other"),
                "SECRET reason",
                CITED);
    }

    private static Matching.Row row(String label, String right) {
        return new Matching.Row(label, right, "SECRET reason of " + label, CITED, CLAIM);
    }

    private static Option right(String text) {
        return new Option(text, true, "SECRET: right, " + text, CITED, CLAIM, null);
    }

    private static Option wrong(String text) {
        return new Option(text, false, "SECRET: wrong, " + text, CITED, null, new EntityId("secret-body"));
    }

    private static Basis basis(Kind kind) {
        var fact = new FactId("secret-fact-" + kind.code());
        return new Basis(ItemId.of(fact, "by-hand", kind.code()), kind, List.of(fact), CITED, 0.5, true);
    }
}
