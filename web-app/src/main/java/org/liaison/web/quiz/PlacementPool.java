package org.liaison.web.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.content.Stage;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.mastery.Candidate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What placements may ask: items on facts that may be graded, each answered by choosing.
 *
 * <p>Nothing has to be typed: before the first day, how a name is spelled says little about where to start. A pool asks about some facts
 * of each lesson, as many as the longest placement can use. It is drawn in the background once the application is up, so that nobody
 * waits for it, or when it is first wanted; drawing it anew gives the same.
 */
@Component
class PlacementPool {

    /** How many pools there are, so that not everybody meets the same items. */
    private static final int POOLS = 2;

    /** A lesson is asked about twice, with each item one of the five that tell most. */
    private static final int FACTS_A_LESSON = 8;

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

    /** Draws all pools aside, if the plan of the pack has a placement at all. */
    @EventListener(ApplicationReadyEvent.class)
    void drawAhead() {
        if (placementSteps().findAny().isEmpty()) {
            return;
        }
        var drawing = new Thread(() -> LongStream.range(0, POOLS).forEach(this::of), "placement-pool");
        drawing.setDaemon(true);
        drawing.start();
    }

    /** What a placement of this seed may ask. */
    Items of(long seed) {
        return kept.computeIfAbsent(Math.floorMod(seed, (long) POOLS), this::make);
    }

    /** An item as a placement weighs it; empty for one on a fact that no lesson teaches any more. */
    Optional<Candidate> candidate(Item item) {
        return pack.lessonOf(item.fact()).map(lesson -> Candidate.of(item, lesson));
    }

    private Items make(long number) {
        var gradable =
                covered().stream().flatMap(lesson -> gradable(lesson).stream()).collect(Collectors.toSet());
        Map<ItemId, Item> items = new LinkedHashMap<>();
        covered().stream()
                .flatMap(lesson -> some(gradable(lesson), number))
                .flatMap(fact -> generator.about(pack.fact(fact), number).stream())
                .filter(item -> item.basis().gradable() && !TYPED.contains(item.kind()))
                .filter(item -> gradable.containsAll(item.basis().facts()))
                .forEach(item -> items.putIfAbsent(item.id(), item));
        return new Items(
                Map.copyOf(items),
                items.values().stream()
                        .flatMap(item -> candidate(item).stream())
                        .toList());
    }

    /** The lessons that the pack wants a placement to cover: all, unless it names some. */
    private List<Lesson> covered() {
        var named = placementSteps().flatMap(step -> step.refs().stream()).collect(Collectors.toSet());
        return pack.lessons().stream()
                .filter(lesson -> named.isEmpty() || named.contains(lesson.id().value()))
                .toList();
    }

    private Stream<Stage.Step> placementSteps() {
        return pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.kind() == Stage.Kind.PLACEMENT);
    }

    private List<FactId> gradable(Lesson lesson) {
        return lesson.facts().stream()
                .filter(fact -> pack.fact(fact).isGradable())
                .toList();
    }

    /** Some of the facts, others for each number. */
    private static Stream<FactId> some(List<FactId> facts, long number) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(31 * number + facts.size()));
        return shuffled.stream().limit(FACTS_A_LESSON);
    }
}
