package org.liaison.engine.attempt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;

/**
 * One learner at one form.
 *
 * @param items the items as they were handed out
 * @param steps what the learner did, in order
 * @param handedIn whether the learner, or the clock, ended it
 */
public record Attempt(List<Item> items, Mode mode, List<Step> steps, boolean handedIn) {

    public Attempt {
        items = List.copyOf(items);
        steps = steps.stream().sorted(Comparator.comparingInt(Step::sequence)).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("An attempt needs an item");
        }
    }

    /** An attempt at which nothing has been done yet. */
    public static Attempt at(List<Item> items, Mode mode) {
        return new Attempt(items, mode, List.of(), false);
    }

    /** The attempt after one more step. */
    public Attempt with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Attempt(items, mode, more, handedIn);
    }

    /** The attempt, ended. */
    public Attempt handIn() {
        return new Attempt(items, mode, steps, true);
    }

    /**
     * The response that counts for a slot: the first one where responses are judged at once, since the key was shown after it;
     * else the last.
     */
    public Optional<Response> response(int slot) {
        var responses = steps.stream()
                .filter(step -> step.slot() == slot)
                .map(Step::response)
                .toList();
        if (responses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mode.judgesAtOnce() ? responses.get(0) : responses.get(responses.size() - 1));
    }

    /** Whether a response to this slot would count. */
    public boolean takes(int slot) {
        return slot >= 0
                && slot < items.size()
                && !handedIn
                && !(mode.judgesAtOnce() && response(slot).isPresent());
    }

    /** How a slot stands. */
    public Standing standing(int slot) {
        var response = response(slot).filter(given -> !given.isBlank() || mode.judgesAtOnce());
        if (response.isEmpty()) {
            return handedIn ? Standing.LEFT_BLANK : Standing.OPEN;
        }
        if (!handedIn && !mode.judgesAtOnce()) {
            return Standing.ANSWERED;
        }
        var score = items.get(slot).score(response.get());
        if (score.isFull()) {
            return Standing.RIGHT;
        }
        return score.points() > 0 ? Standing.PARTLY_RIGHT : Standing.WRONG;
    }

    /** What a slot earned, once it is judged; a blank earns nothing. */
    public Optional<Score> score(int slot) {
        return standing(slot).isJudged()
                ? Optional.of(items.get(slot).score(response(slot).orElse(Response.BLANK)))
                : Optional.empty();
    }

    /** What the whole attempt earned, each item counting alike; empty until it is over. */
    public Optional<Score> score() {
        if (!isOver()) {
            return Optional.empty();
        }
        var points = IntStream.range(0, items.size())
                .mapToDouble(slot -> score(slot).map(Score::fraction).orElse(0.0))
                .sum();
        return Optional.of(new Score(Math.min(points, items.size()), items.size()));
    }

    /** Whether nothing more can be responded: handed in, or every item judged. */
    public boolean isOver() {
        return handedIn
                || IntStream.range(0, items.size())
                        .allMatch(slot -> standing(slot).isJudged());
    }

    /** The first slot that is still open; empty when every item has a response. */
    public Optional<Integer> nextOpen() {
        return IntStream.range(0, items.size())
                .filter(slot -> standing(slot) == Standing.OPEN)
                .boxed()
                .findFirst();
    }

    /** How many items have a response. */
    public int answered() {
        return (int) IntStream.range(0, items.size())
                .filter(slot -> response(slot).isPresent())
                .count();
    }
}
