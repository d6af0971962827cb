package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Entry;
import org.liaison.content.yaml.Value.Text;

/**
 * Reads the entity files in two passes: first every id and handle is entered, so that facts may name what a later file
 * declares; then entities and facts are made.
 */
final class EntityFiles {

    private record Draft(EntityId id, Fields fields, List<Pair> lines) {}

    private final Index index;
    private final Vocabulary vocabulary;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    EntityFiles(Index index, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
    }

    void declare(Value file) {
        if (!(file instanceof Block block)) {
            index.problems.error(file.at(), "this is no file of entities; begin with an entity's id and a colon");
            return;
        }
        block.entries().forEach(this::declare);
    }

    private void declare(Entry entry) {
        var id = index.entities.declare(entry.key());
        var fields = Fields.of(
                entry.key().at(),
                entry.value(),
                "entity '" + entry.key() + "'",
                index.problems,
                "name",
                "short",
                "also",
                "kind",
                "article",
                "plural",
                "within",
                "circle",
                "facts",
                "not so",
                "never wrong");
        fields.ifPresent(known -> {
            var lines = known.pairs("facts", FactLine.FORM);
            if (lines.size() < known.items("facts").size()) {
                index.facts.isIncomplete();
            }
            lines.forEach(line -> FactLine.handleOf(line.value()).ifPresent(index.facts::declare));
            id.ifPresent(declared -> drafts.add(new Draft(declared, known, lines)));
        });
    }

    /** Makes the entities and their facts, once every file is declared. */
    void resolve() {
        for (var draft : drafts) {
            entity(draft).ifPresent(entities::add);
            var statements = new Statements(draft.id(), index, vocabulary);
            draft.lines().forEach(statements::add);
            facts.addAll(new Safeguards(draft.id(), draft.fields(), draft.lines(), index).on(statements.facts()));
        }
    }

    private Optional<Entity> entity(Draft draft) {
        var fields = draft.fields();
        var kind = fields.required("kind");
        var sort = kind.map(vocabulary::sort);
        var name = fields.need("name");
        var shortName = fields.text("short").map(Text::text).orElse(null);
        var also = fields.texts("also").stream().map(Text::text).toList();
        var within = within(draft.id(), fields);
        var circle = fields.text("circle").map(Text::text).orElse(null);
        var article = article(fields);
        var plural = fields.yes("plural", false);
        return sort.map(known -> new Entity(
                draft.id(),
                name,
                shortName,
                also,
                kind.orElseThrow().text(),
                known,
                within.orElse(null),
                circle,
                article,
                plural));
    }

    private Optional<EntityId> within(EntityId id, Fields fields) {
        var within = fields.text("within").flatMap(index.entities::refer);
        if (within.filter(id::equals).isPresent()) {
            index.problems.error(
                    fields.at("within"), "'" + id + "' cannot stand within itself; name what it stands in");
            return Optional.empty();
        }
        return within;
    }

    private boolean article(Fields fields) {
        var article = fields.text("article");
        if (article.isPresent() && !article.get().text().equals("the")) {
            index.problems.error(
                    article.get().at(), "'article' is '" + article.get() + "'; write 'the' or leave it out");
        }
        return article.isPresent();
    }

    List<Entity> entities() {
        return entities;
    }

    List<Fact> facts() {
        return facts;
    }
}
