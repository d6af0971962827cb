package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;

/**
 * What every entity stands in, itself included, however far up.
 *
 * <p>Found by saturation: each part learns what its wholes stand in, again and again until nobody learns anything new. Loops, as of
 * two names for one thing, need no care.
 */
final class Wholes {

    private final Map<EntityId, Set<EntityId>> above = new HashMap<>();

    private record Step(EntityId part, EntityId whole) {}

    private Wholes(Pack pack) {
        pack.entities().forEach(entity -> above.put(entity.id(), new HashSet<>(Set.of(entity.id()))));
        var steps = new ArrayList<Step>();
        for (var entity : pack.entities()) {
            if (entity.within() != null && above.containsKey(entity.within())) {
                steps.add(new Step(entity.id(), entity.within()));
            }
        }
        pack.facts().forEach(fact -> steps.addAll(steps(fact)));
        saturate(steps);
    }

    static Wholes of(Pack pack) {
        return new Wholes(pack);
    }

    private static List<Step> steps(Fact fact) {
        var object = fact.object().entity();
        if (object.isEmpty()) {
            return List.of();
        }
        var up = new Step(fact.subject(), object.get());
        var down = new Step(object.get(), fact.subject());
        return switch (fact.relation().kinship()) {
            case NONE -> List.of();
            case OBJECT_IS_WHOLE -> List.of(up);
            case OBJECT_IS_PART -> List.of(down);
            case SAME -> List.of(up, down);
        };
    }

    private void saturate(List<Step> steps) {
        var learned = true;
        while (learned) {
            learned = false;
            for (var step : steps) {
                learned |= !step.part().equals(step.whole()) && of(step.part()).addAll(of(step.whole()));
            }
        }
    }

    private Set<EntityId> of(EntityId entity) {
        return above.getOrDefault(entity, Set.of());
    }

    boolean isWithin(EntityId part, EntityId whole) {
        return of(part).contains(whole);
    }

    /** Whether one stands within the other, at whatever distance, or both are one. */
    boolean areKin(EntityId one, EntityId other) {
        return one.equals(other) || isWithin(one, other) || isWithin(other, one);
    }

    /** All that stand above any of these, and these themselves. */
    Set<EntityId> above(Set<EntityId> some) {
        if (some.stream().allMatch(one -> of(one).size() <= 1)) {
            return some;
        }
        var all = new HashSet<>(some);
        some.forEach(one -> all.addAll(of(one)));
        return all;
    }

    /** Whether the entity stands in any of these. */
    boolean isBelow(EntityId entity, Set<EntityId> some) {
        return !Collections.disjoint(of(entity), some);
    }
}
