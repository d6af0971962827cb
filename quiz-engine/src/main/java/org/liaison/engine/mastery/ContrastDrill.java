package org.liaison.engine.mastery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.content.ConfusionSet;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.RelationId;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.analysis.Confusions;

/**
 * What to ask in order to tell two look-alikes apart: facts of one and of the other in turns, each time with the other as the
 * tempting wrong answer.
 *
 * <p>First come the facts that the pack's authors name as telling the two apart, then facts of the same relation on both sides, then
 * any other.
 */
public record ContrastDrill(List<Turn> turns) {

    public ContrastDrill {
        turns = List.copyOf(turns);
    }

    /**
     * One question of the drill.
     *
     * @param right the entity the fact is about
     * @param tempting the entity that is confused with it, to be offered as a wrong answer
     */
    public record Turn(FactId fact, EntityId right, EntityId tempting) {}

    /** A drill of the most confused pairs, as many facts a pair. */
    public static ContrastDrill of(Pack pack, Confusions confusions, int pairs, int factsAPair) {
        var asked = new HashSet<FactId>();
        var turns = confusions.mostFrequent(pairs).stream()
                .flatMap(count -> of(pack, count.confusion(), factsAPair).turns().stream())
                .filter(turn -> asked.add(turn.fact()))
                .toList();
        return new ContrastDrill(turns);
    }

    /** A drill of one pair, beginning with the entity that was wanted. */
    public static ContrastDrill of(Pack pack, Confusion pair, int facts) {
        var first = queue(pack, pair);
        var second = queue(pack, pair.reversed());
        var asked = new HashSet<FactId>();
        var turns = new ArrayList<Turn>();
        while (turns.size() < facts && !(first.isEmpty() && second.isEmpty())) {
            take(first, asked, turns);
            if (turns.size() < facts) {
                take(second, asked, turns);
            }
        }
        return new ContrastDrill(turns);
    }

    private static void take(Queue<Turn> from, Set<FactId> asked, List<Turn> turns) {
        while (!from.isEmpty()) {
            var turn = from.remove();
            if (asked.add(turn.fact())) {
                turns.add(turn);
                return;
            }
        }
    }

    private static Queue<Turn> queue(Pack pack, Confusion pair) {
        var telling = telling(pack, pair);
        var shared = relations(pack, pair.chosen());
        return facts(pack, pair.wanted())
                .filter(fact -> !names(fact, pair.chosen()))
                .sorted(Comparator.comparing((Fact fact) -> !telling.contains(fact.id()))
                        .thenComparing(fact -> !shared.contains(fact.relation().id()))
                        .thenComparing(Fact::id))
                .map(fact -> new Turn(fact.id(), pair.wanted(), pair.chosen()))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static Stream<Fact> facts(Pack pack, EntityId entity) {
        return pack.factsOn(entity).stream().filter(Fact::isAskable);
    }

    /** A fact that names both cannot have the one as the wrong answer to the other. */
    private static boolean names(Fact fact, EntityId entity) {
        return fact.subject().equals(entity)
                || fact.object().entity().filter(entity::equals).isPresent();
    }

    private static Set<RelationId> relations(Pack pack, EntityId entity) {
        return facts(pack, entity).map(fact -> fact.relation().id()).collect(Collectors.toSet());
    }

    private static Set<FactId> telling(Pack pack, Confusion pair) {
        return pack.confusionSets().stream()
                .filter(set -> set.members().containsAll(List.of(pair.wanted(), pair.chosen())))
                .map(ConfusionSet::facts)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
