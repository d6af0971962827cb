package org.liaison.engine.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * Draws forms from a blueprint: no fact twice, no item that gives another away, kinds mixed.
 *
 * <p>Facts are drawn at random, the lessons taking turns, so that a form over several lessons has a question of each as long as
 * there are as many items. Of each fact the kind used least so far is preferred, so that a form does not come out as one long list
 * of the same sort. When the facts run out, fewer items come out and the form says how many are missing.
 */
public final class Assembly {

    private static final int MATCHINGS_IN_TEN = 1;

    private final Generator generator;

    private Assembly(Generator generator) {
        this.generator = generator;
    }

    public static Assembly of(Generator generator) {
        return new Assembly(generator);
    }

    /** The form of this blueprint and seed. */
    public Form form(Blueprint blueprint, long seed) {
        var draft = new Draft(blueprint, seed);
        for (var fact : inTurns(shuffled(blueprint.facts(), seed))) {
            if (draft.items.size() == blueprint.items()) {
                break;
            }
            generator.pack().findFact(fact).ifPresent(draft::take);
        }
        return new Form(draft.items, blueprint.items() - draft.items.size());
    }

    /** The facts so that each lesson has its turn before any has its next, otherwise as they were. */
    private List<FactId> inTurns(List<FactId> facts) {
        var lessons = new LinkedHashMap<Optional<LessonId>, Deque<FactId>>();
        facts.forEach(fact -> lessons.computeIfAbsent(generator.pack().lessonOf(fact), any -> new ArrayDeque<>())
                .add(fact));
        var order = new ArrayList<FactId>(facts.size());
        while (order.size() < facts.size()) {
            lessons.values().stream().filter(rest -> !rest.isEmpty()).forEach(rest -> order.add(rest.remove()));
        }
        return order;
    }

    private static List<FactId> shuffled(List<FactId> facts, long seed) {
        var order = new ArrayList<>(facts);
        var dice = new SplittableRandom(seed);
        for (var last = order.size() - 1; last > 0; last--) {
            java.util.Collections.swap(order, last, dice.nextInt(last + 1));
        }
        return order;
    }

    /** A form in the making. */
    private final class Draft {

        private final Blueprint blueprint;
        private final long seed;
        private final List<Item> items = new ArrayList<>();
        private final Set<FactId> asked = new HashSet<>();
        private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        private final Independence independence = new Independence();

        Draft(Blueprint blueprint, long seed) {
            this.blueprint = blueprint;
            this.seed = seed;
        }

        void take(Fact fact) {
            if (!asked.contains(fact.id())) {
                wanted(fact).ifPresent(this::add);
            }
        }

        private Optional<Item> wanted(Fact fact) {
            var rare = rarest();
            var liked = generator.one(fact, item -> fits(item) && used(item.kind()) <= rare, seed);
            return liked.isPresent() ? liked : generator.one(fact, this::fits, seed);
        }

        /** How often the kinds in use were used on average: a kind at or below it is welcome. */
        private int rarest() {
            return kinds.isEmpty() ? 0 : items.size() / (kinds.size() + 1);
        }

        private boolean fits(Item item) {
            return blueprint.allows(item)
                    && item.basis().facts().stream().noneMatch(asked::contains)
                    && !isTooMuch(item.kind())
                    && independence.allows(item);
        }

        private boolean isTooMuch(Kind kind) {
            return kind == Kind.MATCHING && used(kind) > blueprint.items() * MATCHINGS_IN_TEN / 10;
        }

        private int used(Kind kind) {
            return kinds.getOrDefault(kind, 0);
        }

        private void add(Item item) {
            items.add(item);
            asked.addAll(item.basis().facts());
            kinds.merge(item.kind(), 1, Integer::sum);
            independence.add(item);
        }
    }
}
