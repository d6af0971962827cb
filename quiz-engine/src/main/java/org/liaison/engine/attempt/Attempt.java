package org.liaison.engine.attempt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;
import org.liaison.engine.score.Certainty;
import org.liaison.engine.score.CertaintySummary;

/**
 * One learner at one form.
 *
 * @param items the items as they were handed out
 * @param steps what the learner did, in order
 * @param handedIn whether the learner, or the clock, ended it
 * @param rulings what was decided about items of the form after it was handed out
 */
public record Attempt(List<Item> items, Mode mode, List<Step> steps, boolean handedIn, Map<ItemId, Ruling> rulings) {

    public Attempt {
        items = List.copyOf(items);
        rulings = Map.copyOf(rulings);
        steps = steps.stream().sorted(Comparator.comparingInt(Step::sequence)).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("An attempt needs an item");
        }
    }

    /** An attempt at items about which nothing was decided afterwards. */
    public Attempt(List<Item> items, Mode mode, List<Step> steps, boolean handedIn) {
        this(items, mode, steps, handedIn, Map.of());
    }

    /** An attempt at which nothing has been done yet. */
    public static Attempt at(List<Item> items, Mode mode) {
        return new Attempt(items, mode, List.of(), false);
    }

    /** The attempt after one more step. */
    public Attempt with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Attempt(items, mode, more, handedIn, rulings);
    }

    /** The attempt, ended. */
    public Attempt handIn() {
        return new Attempt(items, mode, steps, true, rulings);
    }

    /** The attempt as these rulings judge it; of an item that they do not name, the key decides. */
    public Attempt under(Map<ItemId, Ruling> all) {
        var asked = new HashMap<ItemId, Ruling>();
        items.forEach(item -> Optional.ofNullable(all.get(item.id())).ifPresent(one -> asked.put(item.id(), one)));
        return new Attempt(items, mode, steps, handedIn, asked);
    }

    /** What was decided about the item in a slot. */
    public Optional<Ruling> ruling(int slot) {
        return Optional.ofNullable(rulings.get(items.get(slot).id()));
    }

    /** Each part of the response that counts with what is right and why; only for eyes that may see the key. */
    public List<Line> explain(int slot) {
        var item = items.get(slot);
        var response = response(slot).orElse(Response.BLANK);
        return ruling(slot).map(one -> one.explain(item, response)).orElseGet(() -> item.explain(response));
    }

    private Score judged(int slot, Response response) {
        var item = items.get(slot);
        return ruling(slot).map(one -> one.score(item, response)).orElseGet(() -> item.score(response));
    }

    /**
     * The response that counts for a slot: the first one where responses are judged at once, since the key was shown after it,
     * or the last try of those that there were before; else the last.
     */
    public Optional<Response> response(int slot) {
        return tries(slot).counting().map(Step::response);
    }

    /** The last step that counted for anything at a slot, giving up included. */
    public Optional<Step> last(int slot) {
        return tries(slot).steps().stream().reduce((before, after) -> after);
    }

    private Tries tries(int slot) {
        return Tries.of(items.get(slot), mode, steps, slot);
    }

    /** How many different responses to a slot have been judged. */
    public int triesAt(int slot) {
        return tries(slot).count();
    }

    /** Whether a response to this slot would count. */
    public boolean takes(int slot) {
        return slot >= 0 && slot < items.size() && !handedIn && !tries(slot).areOver();
    }

    /** How a slot stands. */
    public Standing standing(int slot) {
        var tries = tries(slot);
        var response = tries.counting().map(Step::response).filter(given -> !given.isBlank() || mode.judgesAtOnce());
        if (response.isEmpty()) {
            return handedIn ? blank(slot) : Standing.OPEN;
        }
        if (!handedIn && !tries.areOver()) {
            return mode.judgesAtOnce() ? Standing.TO_RETRY : Standing.ANSWERED;
        }
        var score = judged(slot, response.get());
        if (score.isFull()) {
            return Standing.RIGHT;
        }
        return score.points() > 0 ? Standing.PARTLY_RIGHT : Standing.WRONG;
    }

    private Standing blank(int slot) {
        return ruling(slot).filter(Ruling::isDropped).isPresent() ? Standing.RIGHT : Standing.LEFT_BLANK;
    }

    /** What may be said of the last try at a slot that is still to be tried again. */
    public Optional<Hint> hint(int slot) {
        return standing(slot) == Standing.TO_RETRY
                ? response(slot).map(response -> Hint.of(items.get(slot), response))
                : Optional.empty();
    }

    /** What a slot earned, once it is judged, less the penalty for each try before; a blank earns nothing. */
    public Optional<Score> score(int slot) {
        return standing(slot).isJudged()
                ? Optional.of(tries(slot).score(response -> judged(slot, response)))
                : Optional.empty();
    }

    /** How sure the learner was of the response that counts; who did not say is taken for unsure. */
    public Optional<Certainty> certainty(int slot) {
        return tries(slot)
                .counting()
                .filter(step -> mode.asksCertainty() && !step.response().isBlank())
                .map(step -> step.certainty().orElse(Certainty.LOW));
    }

    /** The certainty-based mark of a slot, once it is judged; 0 for a blank, and empty where certainty is not asked. */
    public Optional<Double> mark(int slot) {
        return mode.asksCertainty()
                ? score(slot)
                        .map(earned -> certainty(slot)
                                .map(sure -> sure.mark(earned.fraction()))
                                .orElse(0.0))
                : Optional.empty();
    }

    /** How well certainty and knowledge fit, once the attempt is over; empty where certainty is not asked. */
    public Optional<CertaintySummary> calibration() {
        if (!mode.asksCertainty() || !isOver()) {
            return Optional.empty();
        }
        var answers = slots().boxed()
                .flatMap(slot ->
                        certainty(slot)
                                .map(sure -> new CertaintySummary.Answer(
                                        sure, score(slot).orElseThrow().fraction()))
                                .stream())
                .toList();
        return Optional.of(CertaintySummary.of(answers, items.size() - answers.size()));
    }

    private IntStream slots() {
        return IntStream.range(0, items.size());
    }

    /** What the whole attempt earned, each item counting alike; empty until it is over. */
    public Optional<Score> score() {
        if (!isOver()) {
            return Optional.empty();
        }
        var points = slots().mapToDouble(
                        slot -> score(slot).map(Score::fraction).orElse(0.0))
                .sum();
        return Optional.of(new Score(Math.min(points, items.size()), items.size()));
    }

    /** Whether nothing more can be responded: handed in, or every item judged. */
    public boolean isOver() {
        return handedIn || slots().allMatch(slot -> standing(slot).isJudged());
    }

    /** The first slot at which there is something to do; empty when every item has a response. */
    public Optional<Integer> nextOpen() {
        return nextOpen(-1);
    }

    /** The next slot after this one, and then from the start again, at which there is something to do; never this one. */
    public Optional<Integer> nextOpen(int after) {
        return IntStream.concat(IntStream.range(after + 1, items.size()), IntStream.range(0, Math.max(0, after)))
                .filter(slot -> standing(slot).isUnfinished())
                .boxed()
                .findFirst();
    }

    /** How many items have a response. */
    public int answered() {
        return (int) slots().filter(slot -> response(slot).isPresent()).count();
    }
}
