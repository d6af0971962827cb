package org.liaison.web.lesson;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liaison.content.ConfusionSet;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Relation.Kinship;
import org.liaison.engine.generate.Statements;
import org.liaison.web.glossary.Explainer;

/** Sets look-alikes side by side. */
final class Grids {

    private static final int MOST_DUTIES = 3;
    private static final Set<Family> NO_DUTY = EnumSet.of(Family.NAMING, Family.STRUCTURE, Family.PLACE);

    private final Pack pack;
    private final Statements statements;

    Grids(Pack pack, Statements statements) {
        this.pack = pack;
        this.statements = statements;
    }

    List<Grid> of(List<String> ids, Explainer explainer) {
        return ids.stream()
                .flatMap(id ->
                        pack.confusionSets().stream().filter(set -> set.id().equals(id)))
                .map(set -> grid(set, explainer))
                .toList();
    }

    private Grid grid(ConfusionSet set, Explainer explainer) {
        return new Grid(
                set.id(),
                set.title(),
                explainer.passage(set.tell()),
                set.members().stream().map(member -> row(set, member)).toList());
    }

    private Grid.Row row(ConfusionSet set, EntityId member) {
        var entity = pack.entity(member);
        var name = entity.label().equals(entity.name()) ? "" : entity.name();
        return new Grid.Row(member, entity.label(), name, duties(set, member), places(member), wholes(member));
    }

    /** What tells the member apart in this set; where the set names no duty of it, its duties at large. */
    private List<String> duties(ConfusionSet set, EntityId member) {
        var telling = dutiesAmong(set.facts().stream().map(pack::fact), member);
        return telling.isEmpty() ? dutiesAmong(pack.factsAbout(member).stream(), member) : telling;
    }

    private List<String> dutiesAmong(Stream<Fact> facts, EntityId member) {
        return facts.filter(fact -> fact.subject().equals(member))
                .filter(fact -> !NO_DUTY.contains(fact.relation().family()))
                .limit(MOST_DUTIES)
                .map(statements::predicate)
                .toList();
    }

    private List<String> places(EntityId member) {
        return objects(member, fact -> fact.relation().family() == Family.PLACE);
    }

    private List<String> wholes(EntityId member) {
        return objects(
                member,
                fact -> fact.relation().family() == Family.STRUCTURE
                        && fact.relation().kinship() == Kinship.OBJECT_IS_WHOLE);
    }

    private List<String> objects(EntityId member, Predicate<Fact> wish) {
        return pack.factsAbout(member).stream()
                .filter(wish)
                .map(fact -> statements.object(fact.object()))
                .toList();
    }
}
