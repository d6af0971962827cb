package org.liaison.web.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.quiz.Assembly;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.web.account.PersonId;
import org.liaison.web.ruling.ItemVerdicts;
import org.springframework.stereotype.Service;

/** Starts attempts and lists them; answering them is for the pages of this package. */
@Service
public class Attempts {

    private final Assembly assembly;
    private final PracticeItems practice;
    private final Sittings sittings;
    private final Codes codes;
    private final ItemVerdicts verdicts;
    private final Clock clock;

    Attempts(
            Assembly assembly,
            PracticeItems practice,
            Sittings sittings,
            Codes codes,
            ItemVerdicts verdicts,
            Clock clock) {
        this.verdicts = verdicts;
        this.assembly = assembly;
        this.practice = practice;
        this.sittings = sittings;
        this.codes = codes;
        this.clock = clock;
    }

    /** Draws a form and starts an attempt at it; empty when the facts yield no question. Its pages begin at {@link #path}. */
    public Optional<AttemptId> start(PersonId person, QuizPlan plan) {
        return start(person, plan, FormKey.fresh());
    }

    /** The same, unless this person has already started something under this key: then that, as it stands. */
    public Optional<AttemptId> start(PersonId person, QuizPlan plan, String startKey) {
        return start(person, plan, plan.blueprint(), startKey);
    }

    /** The same, drawn from a blueprint that says more than the plan. */
    public Optional<AttemptId> start(PersonId person, QuizPlan plan, Blueprint blueprint, String startKey) {
        return start(person, plan, startKey, () -> items(plan, blueprint, Set.of()));
    }

    /** The same, without some items. */
    Optional<AttemptId> startWithout(PersonId person, QuizPlan plan, String startKey, Set<ItemId> without) {
        return start(person, plan, startKey, () -> items(plan, plan.blueprint(), without));
    }

    private List<Item> items(QuizPlan plan, Blueprint blueprint, Set<ItemId> without) {
        var source = plan.kind() == AttemptKind.PRACTICE ? practice.assembly() : assembly;
        var clearance = verdicts.clearance();
        var cleared =
                blueprint.admitting(plan.kind() == AttemptKind.PRACTICE ? clearance::mayPractice : clearance::mayGrade);
        return source.form(cleared, codes.seed()).items().stream()
                .filter(item -> !without.contains(item.id()))
                .map(clearance::asAsked)
                .toList();
    }

    private Optional<AttemptId> start(PersonId person, QuizPlan plan, String startKey, Supplier<List<Item>> draw) {
        var before = sittings.startedBy(person, startKey);
        if (before.isPresent() || plan.facts().isEmpty()) {
            return before;
        }
        var items = draw.get();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var sitting = new Sitting(
                AttemptId.random(),
                person,
                plan.kind(),
                plan.title(),
                plan.lesson(),
                codes.seed(),
                Instant.ofEpochMilli(clock.millis()),
                Optional.empty(),
                Optional.empty(),
                Attempt.at(items, plan.mode()),
                plan.terms(),
                Optional.empty(),
                false);
        return Optional.of(sittings.start(sitting, startKey));
    }

    /** Starts an attempt at items that are drawn already, unless this person has started something under this key: then that. */
    public AttemptId start(PersonId person, Drawn drawn, String startKey) {
        return sittings.start(drawn.sitting(person, codes.seed(), Instant.ofEpochMilli(clock.millis())), startKey);
    }

    /** Somebody's attempts: the open ones first, then the newest first. */
    public List<AttemptSummary> of(PersonId person) {
        return sittings.summaries(person);
    }

    /** The attempt that somebody started last and has not finished. */
    public Optional<AttemptSummary> newestOpen(PersonId person) {
        return of(person).stream().filter(AttemptSummary::isOpen).findFirst();
    }

    /** Everybody's attempts of one kind, the newest first. */
    public List<AttemptSummary> ofEverybody(AttemptKind kind) {
        return sittings.summaries(kind);
    }

    /** The whole attempt, with keys and reasons: only for eyes that may see them. */
    public Optional<Sitting> sitting(AttemptId id) {
        return sittings.find(id);
    }

    /**
     * The attempt, if it is this person's and the answer to this question, counted from 1, may be seen. Somebody else's question is
     * as unknown as one that does not exist.
     */
    public Optional<Sitting> explained(AttemptId id, int number, PersonId person) {
        return sittings.own(id, person)
                .filter(sitting -> number >= 1 && number <= sitting.total() && sitting.showsAnswers(sittings.now()))
                .filter(sitting -> sitting.attempt().standing(number - 1).isJudged());
    }

    /** Where an attempt goes on, or its results are. */
    public static String path(AttemptId id) {
        return "/attempts/" + id;
    }
}
