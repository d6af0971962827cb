package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Names;
import org.liaison.content.Relation;
import org.liaison.content.Thing;
import org.liaison.content.yaml.Value.Text;

/** Turns the fact lines of one entity into facts. */
final class Statements {

    private final EntityId subject;
    private final Index index;
    private final Vocabulary vocabulary;
    private final List<Fact> facts = new ArrayList<>();

    Statements(EntityId subject, Index index, Vocabulary vocabulary) {
        this.subject = subject;
        this.index = index;
        this.vocabulary = vocabulary;
    }

    void add(Pair pair) {
        var relation = vocabulary.relation(pair.key());
        var line = FactLine.parse(pair, index.problems);
        var sources =
                line.map(known -> index.sentences.referAll(known.sources())).orElse(List.of());
        var objects = line.map(this::objects).orElse(List.of());
        if (relation.isEmpty() || line.isEmpty() || sources.isEmpty()) {
            if (FactLine.handleOf(pair.value()).isEmpty()) {
                index.facts.isIncomplete();
            }
            return;
        }
        for (var object : objects) {
            id(line.get(), relation.get(), object)
                    .ifPresent(id -> facts.add(new Fact(
                            id,
                            subject,
                            relation.get(),
                            object,
                            line.get().scope(),
                            sources,
                            line.get().flags(),
                            List.of(),
                            Set.of())));
        }
    }

    List<Fact> facts() {
        return facts;
    }

    private List<Thing> objects(FactLine line) {
        var parts = line.parts();
        var known = parts.stream()
                .flatMap(part -> index.entities.find(part.text()).stream())
                .toList();
        if (known.size() == parts.size()) {
            if (known.size() > 1 && line.handle().isPresent()) {
                index.problems.error(
                        line.object().at(),
                        "this line names " + known.size() + " entities and so takes no handle; take it out, or write"
                                + " one line for each");
            }
            return known.stream().<Thing>map(Thing.Ref::new).toList();
        }
        parts.stream()
                .filter(part -> looksLikeId(part, parts.size() == 1 || !known.isEmpty()))
                .forEach(this::warnOfUnknown);
        return List.of(new Thing.Phrase(line.object().text()));
    }

    private boolean looksLikeId(Text part, boolean amongIds) {
        if (!amongIds || !Names.isId(part.text()) || index.entities.has(part.text())) {
            return false;
        }
        var known = index.entities.names();
        return part.text().contains("-") || (part.text().length() > 2 && Nearest.isOneSlipFrom(part.text(), known));
    }

    private void warnOfUnknown(Text part) {
        index.problems.warning(
                part.at(),
                "'" + part + "' looks like the id of an entity but is read as plain words"
                        + Nearest.guess(
                                part.text(), index.entities.names(), "declare the entity, or reword the object"));
    }

    private Optional<FactId> id(FactLine line, Relation relation, Thing object) {
        if (line.handle().isPresent() && line.parts().size() > 1 && object instanceof Thing.Ref) {
            return Optional.empty();
        }
        if (line.handle().isPresent()) {
            return index.facts.find(line.handle().get().text());
        }
        var words = object instanceof Thing.Phrase phrase
                ? phrase.text()
                : object.entity().orElseThrow().value();
        var derived = subject + "." + Slug.of(relation.word()) + "." + Slug.of(words);
        var unique = derived;
        for (var number = 2; index.facts.has(unique); number++) {
            unique = derived + "-" + number;
        }
        return index.facts.declare(line.object().with(unique));
    }
}
