package org.liaison.web.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.Stage;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.mastery.Candidate;
import org.springframework.stereotype.Component;

/**
 * What placements may ask: items on facts that may be graded, each answered by choosing.
 *
 * <p>Nothing has to be typed: before the first day, how a name is spelled says little about where to start. A pool is generated when
 * it is first wanted and kept; making it anew gives the same.
 */
@Component
class PlacementPool {

    /** How many pools there are, so that not everybody meets the same items. */
    private static final int POOLS = 2;

    private static final Set<Kind> TYPED = Set.of(Kind.SHORT_ANSWER, Kind.CLOZE);

    private final Pack pack;
    private final Generator generator;
    private final Map<Long, Items> kept = new ConcurrentHashMap<>();

    PlacementPool(Pack pack, Generator generator) {
        this.pack = pack;
        this.generator = generator;
    }

    /** Items by their ids, and the same as a placement weighs them. */
    record Items(Map<ItemId, Item> byId, List<Candidate> candidates) {}

    /** What a placement of this seed may ask. */
    Items of(long seed) {
        return kept.computeIfAbsent(Math.floorMod(seed, (long) POOLS), this::make);
    }

    /** An item as a placement weighs it; empty for one on a fact that no lesson teaches any more. */
    Optional<Candidate> candidate(Item item) {
        return pack.lessonOf(item.fact()).map(lesson -> Candidate.of(item, lesson));
    }

    private Items make(long number) {
        var facts = facts();
        Map<ItemId, Item> items = new LinkedHashMap<>();
        facts.stream()
                .flatMap(fact -> generator.about(pack.fact(fact), number).stream())
                .filter(item -> item.basis().gradable() && !TYPED.contains(item.kind()))
                .filter(item -> facts.containsAll(item.basis().facts()))
                .forEach(item -> items.putIfAbsent(item.id(), item));
        return new Items(
                Map.copyOf(items),
                items.values().stream()
                        .flatMap(item -> candidate(item).stream())
                        .toList());
    }

    /** The facts that may be graded of the lessons that the pack wants a placement to cover: all, unless it names some. */
    private Set<FactId> facts() {
        var named = pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.kind() == Stage.Kind.PLACEMENT)
                .flatMap(step -> step.refs().stream())
                .collect(Collectors.toSet());
        return pack.lessons().stream()
                .filter(lesson -> named.isEmpty() || named.contains(lesson.id().value()))
                .flatMap(lesson -> lesson.facts().stream())
                .filter(id -> pack.fact(id).isGradable())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
