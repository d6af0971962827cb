package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.FactId;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/** A form in the making: which candidate stands in which place, and what may still come in. */
final class Draft {

    private static final int MATCHINGS_IN_TEN = 1;

    private final Blueprint blueprint;
    private final List<Place> places = new ArrayList<>();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);

    /** A candidate in a cell, drawn for one of the facts of the cell. */
    record Place(Cell cell, FactId drawn, Candidate candidate) {}

    Draft(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    List<Place> places() {
        return places;
    }

    int used(Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    int missing() {
        return blueprint.items() - places.size();
    }

    double difficulty() {
        return places.stream()
                .mapToDouble(place -> place.candidate().difficulty())
                .average()
                .orElse(0);
    }

    List<Item> items() {
        return places.stream().map(place -> place.candidate().item()).toList();
    }

    /**
     * Takes the first of these that may stand beside what is there, kinds used seldom so far first.
     *
     * @param frugal whether those that ask fewer facts come first, where facts are scarce
     */
    void take(Cell cell, FactId fact, List<Candidate> shuffled, boolean frugal) {
        if (asks(fact)) {
            return;
        }
        var welcome = kinds.isEmpty() ? 0 : places.size() / (kinds.size() + 1);
        Comparator<Candidate> order =
                Comparator.comparingInt(candidate -> frugal ? candidate.facts().size() : 0);
        order = order.thenComparingInt(candidate -> Math.max(welcome, used(candidate.kind())));
        choose(cell, shuffled.stream().sorted(order).toList())
                .ifPresent(candidate -> add(new Place(cell, fact, candidate)));
    }

    private Optional<Candidate> choose(Cell cell, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> mayStand(candidate, cell, null))
                .findFirst();
    }

    private void add(Place place) {
        places.add(place);
        kinds.merge(place.candidate().kind(), 1, Integer::sum);
    }

    /** Puts another candidate in a place. */
    void swap(int at, FactId fact, Candidate candidate) {
        var old = places.get(at);
        kinds.merge(old.candidate().kind(), -1, Integer::sum);
        kinds.merge(candidate.kind(), 1, Integer::sum);
        places.set(at, new Place(old.cell(), fact, candidate));
    }

    boolean asks(FactId fact) {
        return places.stream().anyMatch(place -> place.candidate().facts().contains(fact));
    }

    /** Whether a candidate may stand in a cell beside everything there but one place, which it is to take. */
    boolean mayStand(Candidate candidate, Cell cell, @Nullable Place instead) {
        return !isTooMuch(candidate, cell, instead)
                && places.stream()
                        .filter(place -> instead == null || !place.drawn().equals(instead.drawn()))
                        .allMatch(place -> agree(place.candidate(), candidate));
    }

    /** No fact is asked twice, nor is any question, though its answer be another fact, and neither tells the other's answer. */
    private static boolean agree(Candidate one, Candidate other) {
        return one.facts().stream().noneMatch(other.facts()::contains)
                && !one.open().equals(other.open())
                && !one.givesAway(other);
    }

    /** Matching items ask several facts each, so that few of them make a form, unless nothing else is wanted. */
    private boolean isTooMuch(Candidate candidate, Cell cell, @Nullable Place instead) {
        var replaces = instead != null && instead.candidate().kind() == Kind.MATCHING;
        return candidate.kind() == Kind.MATCHING
                && cell.kinds().size() > 1
                && !replaces
                && used(Kind.MATCHING) > blueprint.items() * MATCHINGS_IN_TEN / 10;
    }
}
