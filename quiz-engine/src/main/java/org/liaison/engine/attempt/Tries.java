package org.liaison.engine.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;

/**
 * What was responded to one item, as far as it counts, oldest first.
 *
 * <p>Where responses are judged at once, nothing counts after the item is {@linkplain #areOver over}: the key was shown then.
 */
record Tries(Item item, Mode mode, List<Step> steps) {

    static Tries of(Item item, Mode mode, List<Step> all, int slot) {
        var steps = new ArrayList<Step>();
        for (var step : all) {
            if (step.slot() == slot && !new Tries(item, mode, steps).areOver()) {
                steps.add(step);
            }
        }
        return new Tries(item, mode, List.copyOf(steps));
    }

    /** Whether the learner has had every try there is: right, given up, or as often as the mode allows. */
    boolean areOver() {
        if (!mode.judgesAtOnce() || steps.isEmpty()) {
            return false;
        }
        var last = steps.get(steps.size() - 1).response();
        return last.isBlank() || item.score(last).isFull() || count() >= mode.tries();
    }

    /** How many different responses there were; the same one again is no new try, and a blank is none. */
    int count() {
        return judged().size();
    }

    private List<Response> judged() {
        return steps.stream()
                .map(Step::response)
                .filter(response -> !response.isBlank())
                .distinct()
                .toList();
    }

    /** The step that counts: the last, but giving up after a try leaves that try in place. */
    Optional<Step> counting() {
        var given = steps.stream()
                .filter(step -> !mode.judgesAtOnce() || !step.response().isBlank());
        return given.reduce((before, after) -> after).or(() -> steps.stream().findFirst());
    }

    /**
     * What the best try earned, each one after the first being worth a penalty less.
     *
     * @param judge what a response earns
     */
    Score score(Function<Response, Score> judge) {
        var best = judge.apply(counting().map(Step::response).orElse(Response.BLANK));
        if (mode.tries() == 1) {
            return best;
        }
        var tries = judged();
        var share = 0.0;
        for (var before = 0; before < tries.size(); before++) {
            share = Math.max(share, judge.apply(tries.get(before)).fraction() - before * Mode.PENALTY);
        }
        return new Score(share * best.outOf(), best.outOf());
    }
}
