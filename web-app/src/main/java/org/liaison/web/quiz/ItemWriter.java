package org.liaison.web.quiz;

import java.util.List;
import java.util.function.BiConsumer;
import org.liaison.content.Thing;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts an item into JSON, field by field and always in the same order; {@link ItemReader} is its reverse. */
final class ItemWriter implements Item.Cases<ObjectNode> {

    @Override
    public ObjectNode choice(Choice item) {
        return withOptions(common("choice", item), "options", item.options());
    }

    @Override
    public ObjectNode multipleChoice(MultipleChoice item) {
        return withOptions(common("multiple-choice", item), "options", item.options());
    }

    @Override
    public ObjectNode trueFalse(TrueFalse item) {
        var node = common("true-false", item);
        node.put("holds", item.holds()).put("part", item.part()).put("reason", item.reason());
        addTexts(node.putArray("because"), item.citations());
        node.set("claim", claim(item.claim()));
        return withOptions(node, "corrections", item.corrections());
    }

    @Override
    public ObjectNode matching(Matching item) {
        var node = common("matching", item);
        addEach(node.putArray("rows"), item.rows(), (row, into) -> {
            into.put("label", row.label()).put("right", row.right()).put("reason", row.reason());
            addTexts(into.putArray("because"), row.citations());
            into.set("claim", claim(row.claim()));
        });
        addTexts(node.putArray("choices"), item.choices());
        return node;
    }

    @Override
    public ObjectNode ordering(Ordering item) {
        var node = common("ordering", item);
        addEach(node.putArray("steps"), item.inOrder(), (step, into) -> {
            into.put("text", step.text()).put("reason", step.reason());
            addTexts(into.putArray("because"), step.citations());
        });
        return node.put("reason", item.reason());
    }

    @Override
    public ObjectNode shortAnswer(ShortAnswer item) {
        var node = common("short-answer", item).put("key", item.key());
        addTexts(node.putArray("aliases"), item.aliases());
        addTexts(node.putArray("others"), item.others());
        node.put("reason", item.reason());
        addTexts(node.putArray("because"), item.citations());
        return node;
    }

    private static ObjectNode common(String way, Item item) {
        Basis basis = item.basis();
        var node = JsonNodeFactory.instance.objectNode().put("way", way);
        node.put("id", basis.id().toString()).put("kind", basis.kind().code());
        addTexts(node.putArray("facts"), basis.facts());
        addTexts(node.putArray("citations"), basis.citations());
        node.put("difficulty", basis.difficulty()).put("gradable", basis.gradable());
        return node.put("stem", item.stem());
    }

    private static ObjectNode withOptions(ObjectNode node, String name, List<Option> options) {
        addEach(node.putArray(name), options, (option, into) -> {
            into.put("text", option.text()).put("correct", option.correct()).put("reason", option.reason());
            addTexts(into.putArray("because"), option.citations());
            option.asserted().ifPresent(claim -> into.set("claim", claim(claim)));
            option.named().ifPresent(entity -> into.put("entity", entity.value()));
        });
        return node;
    }

    private static ObjectNode claim(Claim claim) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("subject", claim.subject().value())
                .put("relation", claim.relation().value());
        return claim.object() instanceof Thing.Phrase phrase
                ? node.put("phrase", phrase.text())
                : node.put("object", claim.object().entity().orElseThrow().value());
    }

    private static <T> void addEach(ArrayNode array, List<T> values, BiConsumer<T, ObjectNode> write) {
        values.forEach(value -> write.accept(value, array.addObject()));
    }

    private static void addTexts(ArrayNode array, List<?> values) {
        values.forEach(value -> array.add(String.valueOf(value)));
    }
}
