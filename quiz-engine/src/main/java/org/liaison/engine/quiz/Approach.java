package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liaison.content.FactId;
import org.liaison.engine.quiz.Draft.Place;

/**
 * Brings the mean predicted difficulty of a draft to its target by swapping items within their cells.
 *
 * <p>Each step makes the one legal swap that comes closest. First an item may only give way to another about the same fact, then to
 * one about a spare fact of the same lesson, and kinds stay mixed; only when that does not suffice may one kind grow beyond its share.
 *
 * @param spares the candidates that may take a place, those of its own fact or of others
 */
record Approach(Draft draft, double target, Spares spares) {

    /** What could stand in a place instead. */
    interface Spares {
        List<Spare> of(Draft draft, Place place, Reach reach);
    }

    /** Closer than this nobody looks: a twelfth of what two forms may differ by. */
    private static final double CLOSE = 0.0025;

    /** A draft no further off than this is good enough; the house promises 0.015. */
    private static final double GOOD = 0.01;

    private static final int MOST_SWAPS = 40;

    /** How far away a replacement may come from. */
    enum Reach {
        SAME_FACT,
        SAME_LESSON,
        ANY_KIND
    }

    /** A candidate drawn for a fact. */
    record Spare(FactId fact, Candidate candidate) {}

    private record Swap(int at, Spare spare, double gap) {}

    void run() {
        for (var reach : Reach.values()) {
            var swaps = 0;
            while (gap() > CLOSE && swaps < MOST_SWAPS && step(reach)) {
                swaps++;
            }
        }
    }

    /** Whether the draft is complete and its difficulty where it should be, so that no other needs to be tried. */
    boolean isGoodEnough() {
        return draft.missing() == 0 && gap() <= GOOD;
    }

    /** Whether this draft misses fewer items, or as many and is closer to the target. */
    boolean isBetterThan(Approach other) {
        return draft.missing() < other.draft.missing()
                || (draft.missing() == other.draft.missing() && gap() < other.gap());
    }

    private double gap() {
        return Math.abs(draft.difficulty() - target);
    }

    private boolean step(Reach reach) {
        var best = swaps(reach).stream()
                .sorted(Comparator.comparingDouble(Swap::gap))
                .filter(swap -> isLegal(swap, reach))
                .findFirst();
        best.ifPresent(swap -> draft.swap(swap.at, swap.spare.fact(), swap.spare.candidate()));
        return best.isPresent();
    }

    private List<Swap> swaps(Reach reach) {
        var mean = draft.difficulty();
        var size = draft.places().size();
        var now = Math.abs(mean - target);
        var swaps = new ArrayList<Swap>();
        for (var at = 0; at < size; at++) {
            var place = draft.places().get(at);
            for (var spare : spares.of(draft, place, reach)) {
                var change = spare.candidate().difficulty() - place.candidate().difficulty();
                var gap = Math.abs(mean + change / size - target);
                if (gap < now - 1e-6) {
                    swaps.add(new Swap(at, spare, gap));
                }
            }
        }
        return swaps;
    }

    private boolean isLegal(Swap swap, Reach reach) {
        var place = draft.places().get(swap.at);
        return (reach == Reach.ANY_KIND || keepsKindsMixed(place, swap.spare.candidate()))
                && draft.mayStand(swap.spare.candidate(), place.cell(), place);
    }

    private boolean keepsKindsMixed(Place place, Candidate candidate) {
        var old = place.candidate().kind();
        var most = Math.max(2, (draft.places().size() + 2) / 3);
        return candidate.kind() == old || (draft.used(old) > 1 && draft.used(candidate.kind()) < most);
    }
}
