package org.liaison.web.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
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
 * <p>Nothing has to be typed: before the first day, how a name is spelled says little about where to start. Items are generated when
 * they are first wanted and kept; making them anew gives the same.
 */
@Component
class PlacementPool {

    /** How many pools there are, so that not everybody meets the same items. */
    private static final int POOLS = 2;

    private static final Set<Kind> TYPED = Set.of(Kind.SHORT_ANSWER, Kind.CLOZE);

    private final Pack pack;
    private final Generator generator;
    private final Map<Key, List<Item>> kept = new ConcurrentHashMap<>();

    PlacementPool(Pack pack, Generator generator) {
        this.pack = pack;
        this.generator = generator;
    }

    private record Key(FactId fact, int pool) {}

    /** What a placement of this seed may ask. */
    Map<ItemId, Item> items(long seed) {
        var facts = facts();
        var allowed = Set.copyOf(facts);
        var pool = (int) Math.floorMod(seed, (long) POOLS);
        Map<ItemId, Item> items = new LinkedHashMap<>();
        facts.stream()
                .flatMap(fact -> kept.computeIfAbsent(new Key(fact, pool), this::make).stream())
                .filter(item -> allowed.containsAll(item.basis().facts()))
                .forEach(item -> items.putIfAbsent(item.id(), item));
        return items;
    }

    /** An item as a placement weighs it; empty for one on a fact that no lesson teaches any more. */
    Optional<Candidate> candidate(Item item) {
        return lessonOf(item.fact()).map(lesson -> Candidate.of(item, lesson));
    }

    /** The facts that may be graded of the lessons that the pack wants a placement to cover: all, unless it names some. */
    private List<FactId> facts() {
        var named = pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.kind() == Stage.Kind.PLACEMENT)
                .flatMap(step -> step.refs().stream())
                .collect(Collectors.toSet());
        return pack.lessons().stream()
                .filter(lesson -> named.isEmpty() || named.contains(lesson.id().value()))
                .flatMap(lesson -> lesson.facts().stream())
                .distinct()
                .filter(id -> pack.fact(id).isGradable())
                .toList();
    }

    private Optional<LessonId> lessonOf(FactId fact) {
        return pack.lessonOf(fact);
    }

    private List<Item> make(Key key) {
        return pack.findFact(key.fact()).filter(Fact::isGradable).stream()
                .flatMap(fact -> generator.about(fact, key.pool()).stream())
                .filter(item -> item.basis().gradable() && !TYPED.contains(item.kind()))
                .toList();
    }
}
