package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Thing;
import org.liaison.content.yaml.Value.Text;

/** Reads what an entity declares untrue of itself, and whom it protects from being called wrong; adds both to its facts. */
final class Safeguards {

    private final EntityId subject;
    private final Index index;
    private final Map<FactId, List<Text>> contraries = new HashMap<>();
    private final Map<FactId, Set<EntityId>> neverWrong = new HashMap<>();
    private final Fields fields;
    private final List<Pair> lines;

    Safeguards(EntityId subject, Fields fields, List<Pair> lines, Index index) {
        this.subject = subject;
        this.fields = fields;
        this.lines = lines;
        this.index = index;
    }

    List<Fact> on(List<Fact> facts) {
        for (var pair : fields.pairs("not so", "fact: what is untrue")) {
            own(pair.key(), facts)
                    .ifPresent(fact -> contraries
                            .computeIfAbsent(fact.id(), any -> new ArrayList<>())
                            .add(pair.value()));
        }
        for (var pair : fields.namePairs("never wrong", "fact: entity, entity")) {
            var entities = entities(pair.value());
            own(pair.key(), facts)
                    .ifPresent(fact -> neverWrong
                            .computeIfAbsent(fact.id(), any -> new HashSet<>())
                            .addAll(entities));
        }
        return facts.stream().map(fact -> guarded(fact, facts)).toList();
    }

    private List<EntityId> entities(Text listed) {
        return index.entities.referAll(
                Stream.of(listed.text().split(",")).map(listed::with).toList());
    }

    private Optional<Fact> own(Text handle, List<Fact> facts) {
        var fact = facts.stream()
                .filter(known -> known.id().value().equals(handle.text()))
                .findFirst();
        if (fact.isEmpty() && index.facts.refer(handle).isPresent() && isElsewhere(handle)) {
            index.problems.error(
                    handle.at(),
                    "fact '" + handle + "' is not about '" + subject + "'; move this line to its own entity");
        }
        return fact;
    }

    private boolean isElsewhere(Text handle) {
        return lines.stream()
                .noneMatch(line -> FactLine.handleOf(line.value())
                        .filter(own -> own.text().equals(handle.text()))
                        .isPresent());
    }

    private Fact guarded(Fact fact, List<Fact> facts) {
        var untrue = contraries.getOrDefault(fact.id(), List.of());
        untrue.forEach(contrary -> requireUnstated(contrary, fact, facts));
        return new Fact(
                fact.id(),
                fact.subject(),
                fact.relation(),
                fact.object(),
                fact.scope(),
                fact.citations(),
                fact.flags(),
                untrue.stream().map(Text::text).toList(),
                neverWrong.getOrDefault(fact.id(), Set.of()));
    }

    private void requireUnstated(Text contrary, Fact fact, List<Fact> facts) {
        facts.stream()
                .filter(stated -> stated.relation().equals(fact.relation()))
                .filter(stated -> Same.words(words(stated.object()), contrary.text()))
                .findFirst()
                .ifPresent(stated -> index.problems.error(
                        contrary.at(),
                        "'" + contrary + "' is declared untrue, but fact '" + stated.id()
                                + "' states it; take one out"));
    }

    private static String words(Thing thing) {
        return thing instanceof Thing.Phrase phrase
                ? phrase.text()
                : thing.entity().orElseThrow().value();
    }
}
