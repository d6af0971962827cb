package org.liaison.web.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.engine.mastery.Placement;
import org.liaison.web.account.PersonId;
import org.liaison.web.ruling.ItemVerdicts;
import org.springframework.stereotype.Service;

/**
 * Short adaptive tests that find out where somebody should start.
 *
 * <p>A placement is an attempt like any other, in the same ledger, save that its items are handed out one by one: the answer to one
 * and the choice of the next are kept in one transaction, so that it can be left and gone on with anywhere. What it is evidence of
 * is written down at its end.
 */
@Service
public class Placements {

    private final PlacementPool pool;
    private final PlacementSteps steps;
    private final Sittings sittings;
    private final PlacementCredits credits;
    private final Codes codes;
    private final ItemVerdicts verdicts;
    private final Clock clock;

    Placements(
            PlacementPool pool,
            PlacementSteps steps,
            Sittings sittings,
            PlacementCredits credits,
            Codes codes,
            ItemVerdicts verdicts,
            Clock clock) {
        this.verdicts = verdicts;
        this.pool = pool;
        this.steps = steps;
        this.sittings = sittings;
        this.credits = credits;
        this.codes = codes;
        this.clock = clock;
    }

    /** Where a placement goes on. */
    public static String path(AttemptId id) {
        return "/placement/" + id;
    }

    /** Starts a placement, unless this person has already started one under this key; empty when there is nothing to ask. */
    public Optional<AttemptId> start(PersonId person, String title, String startKey) {
        var before = sittings.startedBy(person, startKey);
        if (before.isPresent()) {
            return before;
        }
        var seed = codes.seed();
        return firstItem(seed).map(item -> sittings.start(fresh(person, title, seed, item), startKey));
    }

    private Sitting fresh(PersonId person, String title, long seed, Item first) {
        return new Drawn(AttemptKind.PLACEMENT, title, Optional.empty(), List.of(first))
                .sitting(person, seed, Instant.ofEpochMilli(clock.millis()));
    }

    private Optional<Item> firstItem(long seed) {
        var items = cleared(seed);
        return Placement.start(items.candidates(), seed)
                .next()
                .map(next -> Objects.requireNonNull(items.byId().get(next.item())));
    }

    /** The pool without what reviewers keep back. */
    private PlacementPool.Items cleared(long seed) {
        var items = pool.of(seed);
        var clearance = verdicts.clearance();
        return new PlacementPool.Items(
                items.byId(),
                items.candidates().stream()
                        .filter(candidate -> !clearance.isKeptBack(
                                Objects.requireNonNull(items.byId().get(candidate.item()))))
                        .toList());
    }

    /** Keeps an answer and hands out the next item, or ends the placement; sent twice, it counts once. */
    Receipt answer(Sitting sitting, int slot, Response response, String clientKey) {
        var items = cleared(sitting.seed());
        var step = new Step(slot, slot, response, Instant.ofEpochMilli(clock.millis()));
        var after = placement(sitting.with(step), items);
        var next = after.next()
                .map(candidate -> Objects.requireNonNull(items.byId().get(candidate.item())));
        return steps.add(sitting.id(), step, clientKey, next, after.outcome());
    }

    /** What somebody's latest finished placement was evidence of; empty before the first. */
    public Optional<Placed> latest(PersonId person) {
        return credits.latest(person);
    }

    /** The placement so far, as the answers kept tell it. */
    private Placement placement(Sitting sitting, PlacementPool.Items items) {
        var answers = sitting.attempt().steps().stream()
                .flatMap(step -> pool.candidate(sitting.item(step.slot())).stream()
                        .map(asked -> new Placement.Answer(
                                asked,
                                sitting.item(step.slot()).score(step.response()).fraction())))
                .toList();
        return new Placement(items.candidates(), sitting.seed(), answers);
    }
}
