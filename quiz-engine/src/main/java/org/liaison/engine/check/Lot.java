package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;

/**
 * The facts of one relation that share one end, so digested that a claim is judged without walking them: a town may have a
 * thousand tenants, and asking who sits there costs no more for that.
 */
final class Lot {

    static final Lot EMPTY = new Lot();

    /** Under which condition facts hold, and whether their objects are entities. */
    private record Case(String scope, boolean entity) {}

    private final Map<Case, Fact> grounds = new HashMap<>();
    private final Map<Boolean, Fact> anywhere = new HashMap<>();
    private Map<String, List<Fact>> denials = new HashMap<>();
    private Set<EntityId> defensible = new HashSet<>();
    private final Set<EntityId> ends = new HashSet<>();
    private Set<EntityId> aboveEnds = Set.of();
    private boolean shared;

    /** Takes in a fact, of which {@code end} is the end that the facts of this lot do not share. */
    void add(Fact fact, Optional<EntityId> end) {
        end.ifPresent(ends::add);
        var situation = new Case(fact.scope(), fact.object().entity().isPresent());
        grounds.merge(situation, fact, Lot::firmer);
        anywhere.merge(situation.entity(), fact, Lot::firmer);
        fact.contraries().stream()
                .flatMap(contrary -> Prover.keysOf(contrary))
                .forEach(contrary -> denials.computeIfAbsent(contrary, any -> new ArrayList<>(1))
                        .add(fact));
        defensible.addAll(fact.neverWrong());
        shared |= fact.flags().contains(Flag.SHARED);
    }

    /** To be called once all facts are in; most facts deny and defend nothing, and keep no table for it. */
    void close(Wholes wholes) {
        aboveEnds = wholes.above(ends);
        if (denials.isEmpty()) {
            denials = Map.of();
        }
        if (defensible.isEmpty()) {
            defensible = Set.of();
        }
    }

    /** The first of two facts, unless only the other is stated outright and has not changed since. */
    private static Fact firmer(Fact one, Fact other) {
        return isFirm(one) || !isFirm(other) ? one : other;
    }

    /** Whether a fact is stated outright and not known to have changed since. */
    static boolean isFirm(Fact fact) {
        return !fact.flags().contains(Flag.CONTESTED) && !fact.flags().contains(Flag.IMPLIED);
    }

    /** The firmest fact with an object of this shape, whatever its condition. */
    Optional<Fact> ground(boolean entity) {
        return Optional.ofNullable(anywhere.get(entity));
    }

    /**
     * The firmest fact with an object of this shape that bears on a claim made under this condition: one that always holds, or holds
     * under the same condition; any at all where the claim is made without condition, since it would have to hold under each.
     */
    Optional<Fact> ground(String scope, boolean entity) {
        if (scope.isEmpty()) {
            return ground(entity);
        }
        var here = grounds.get(new Case(scope, entity));
        var always = grounds.get(new Case("", entity));
        return here == null || always == null
                ? Optional.ofNullable(here == null ? always : here)
                : Optional.of(firmer(here, always));
    }

    /** The firmest fact whose author denies this object and that bears on a claim made under this condition. */
    Optional<Fact> denial(String object, String scope) {
        var denying = denials.get(object);
        return denying == null
                ? Optional.empty()
                : denying.stream()
                        .filter(fact -> scope.isEmpty()
                                || fact.scope().isEmpty()
                                || fact.scope().equals(scope))
                        .reduce(Lot::firmer);
    }

    boolean isDefensible(EntityId entity) {
        return defensible.contains(entity);
    }

    boolean isShared() {
        return shared;
    }

    /** Whether all facts have one and the same end, and none is said to have others. */
    boolean hasOneEnd() {
        return ends.size() == 1 && !shared;
    }

    /** Those that the authors of the facts allow to be defended. */
    Set<EntityId> defensible() {
        return defensible;
    }

    /** Whether the entity is one of the ends, or stands within or around one. */
    boolean isNear(EntityId entity, Wholes wholes) {
        return aboveEnds.contains(entity) || wholes.isBelow(entity, ends);
    }
}
