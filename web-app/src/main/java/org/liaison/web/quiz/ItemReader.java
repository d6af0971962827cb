package org.liaison.web.quiz;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.databind.JsonNode;

/** Makes an item from the JSON that {@link ItemWriter} wrote. */
final class ItemReader {

    private final JsonNode node;

    private ItemReader(JsonNode node) {
        this.node = node;
    }

    static Item item(JsonNode node) {
        var reader = new ItemReader(node);
        var way = text(node, "way");
        return switch (way) {
            case "choice" -> new Choice(reader.basis(), reader.stem(), reader.options("options"));
            case "multiple-choice" -> new MultipleChoice(reader.basis(), reader.stem(), reader.options("options"));
            case "true-false" -> reader.trueFalse();
            case "matching" -> reader.matching();
            case "ordering" -> reader.ordering();
            case "short-answer" -> reader.shortAnswer();
            default -> throw new IllegalArgumentException("Not an item: '" + way + "'");
        };
    }

    private TrueFalse trueFalse() {
        return new TrueFalse(
                basis(),
                stem(),
                node.get("holds").booleanValue(),
                text(node, "part"),
                text(node, "reason"),
                because(node),
                claim(node.get("claim")),
                options("corrections"));
    }

    private Matching matching() {
        var rows = each(
                node.get("rows"),
                row -> new Matching.Row(
                        text(row, "label"),
                        text(row, "right"),
                        text(row, "reason"),
                        because(row),
                        claim(row.get("claim"))));
        return new Matching(basis(), stem(), rows, texts(node.get("choices")));
    }

    private Ordering ordering() {
        var steps = each(
                node.get("steps"), step -> new Ordering.Step(text(step, "text"), text(step, "reason"), because(step)));
        return new Ordering(basis(), stem(), steps, text(node, "reason"));
    }

    private ShortAnswer shortAnswer() {
        return new ShortAnswer(
                basis(),
                stem(),
                text(node, "key"),
                texts(node.get("aliases")),
                texts(node.get("others")),
                text(node, "reason"),
                because(node));
    }

    private Basis basis() {
        return new Basis(
                ItemId.parse(text(node, "id")),
                kind(text(node, "kind")),
                each(node.get("facts"), fact -> new FactId(fact.stringValue())),
                each(node.get("citations"), sentence -> new SentenceId(sentence.stringValue())),
                node.get("difficulty").doubleValue(),
                node.get("gradable").booleanValue());
    }

    private String stem() {
        return text(node, "stem");
    }

    private List<Option> options(String name) {
        return each(
                node.get(name),
                option -> new Option(
                        text(option, "text"),
                        option.get("correct").booleanValue(),
                        text(option, "reason"),
                        because(option),
                        option.has("claim") ? claim(option.get("claim")) : null,
                        entity(option.get("entity"))));
    }

    private static @Nullable EntityId entity(@Nullable JsonNode node) {
        return node == null ? null : new EntityId(node.stringValue());
    }

    private static Claim claim(JsonNode node) {
        var object = node.has("phrase")
                ? new Thing.Phrase(text(node, "phrase"))
                : new Thing.Ref(new EntityId(text(node, "object")));
        return new Claim(new EntityId(text(node, "subject")), new RelationId(text(node, "relation")), object);
    }

    private static Kind kind(String code) {
        return Kind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<SentenceId> because(JsonNode node) {
        return each(node.get("because"), sentence -> new SentenceId(sentence.stringValue()));
    }

    private static List<String> texts(JsonNode array) {
        return each(array, JsonNode::stringValue);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        return array.valueStream().map(read).toList();
    }
}
