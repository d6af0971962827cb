package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Choices.Count;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for counting choices on either database. */
abstract class ChosenOptionsContract {

    private static final int SEEDS = 20;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Pack pack;

    @Autowired
    private Generator generator;

    @Autowired
    private Sittings sittings;

    @Autowired
    private ChosenOptions chosen;

    @Autowired
    private PracticeItems practice;

    @Test
    void theFirstAnswerToAQuestionCounts() {
        var item = seat("army-08", 1);
        var wrong = wrong(item).get(0);
        var other = wrong(item).get(1);
        var before = count(item, wrong);
        var beforeOther = count(item, other);
        var quiz = start(item, 3, AttemptKind.GRADED);
        sittings.answer(quiz, 0, picking(wrong), key());
        sittings.answer(quiz, 0, item.modelResponse(), key());
        sittings.answer(quiz, 1, item.modelResponse(), key());
        assertThat(count(item, wrong)).isEqualTo(new Count(before.offered() + 2, before.taken() + 1));
        assertThat(count(item, other)).isEqualTo(new Count(beforeOther.offered() + 2, beforeOther.taken()));
    }

    @Test
    void whatWasLongAgoDoesNotCount() {
        var item = seat("army-08", 1);
        sittings.answer(
                start(item, 1, AttemptKind.PRACTICE), 0, picking(wrong(item).get(0)), key());
        assertThat(chosen.since(sittings.now().plusSeconds(60)).isEmpty()).isTrue();
    }

    @Test
    void practiceOffersWhatLearnersTakeAndGradedQuizzesStayAsTheyAre() {
        var fact = pack.fact(new FactId("air-force-08"));
        var before = draws(generator, fact);
        var item = before.stream()
                .min(Comparator.comparingLong(drawn -> rarity(drawn, before)))
                .orElseThrow();
        var taken = rarest(item, before);
        var quiz = start(item, 50, AttemptKind.PRACTICE);
        for (var slot = 0; slot < 50; slot++) {
            sittings.answer(quiz, slot, picking(taken), key());
        }
        practice.refresh();
        assertThat(uses(taken, draws(practice.generator(), fact))).isGreaterThan(2 * uses(taken, before));
        assertThat(draws(generator, fact)).isEqualTo(before);
        var made = practice.assembly();
        practice.refresh();
        assertThat(practice.assembly()).isSameAs(made);
    }

    private static long rarity(Choice item, List<Choice> draws) {
        return uses(rarest(item, draws), draws);
    }

    /** The wrong option of the item that is in the fewest of these draws. */
    private static Option rarest(Choice item, List<Choice> draws) {
        return wrong(item).stream()
                .min(Comparator.comparingLong(option -> uses(option, draws)))
                .orElseThrow();
    }

    private static long uses(Option option, List<Choice> draws) {
        return draws.stream()
                .filter(drawn ->
                        wrong(drawn).stream().anyMatch(other -> claim(other).equals(claim(option))))
                .count();
    }

    private List<Choice> draws(Generator source, Fact fact) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> source.one(fact, ChosenOptionsContract::asksForTheSeat, seed))
                .flatMap(drawn -> drawn.map(Choice.class::cast).stream())
                .toList();
    }

    private Choice seat(String fact, long seed) {
        return (Choice) generator
                .one(pack.fact(new FactId(fact)), ChosenOptionsContract::asksForTheSeat, seed)
                .orElseThrow();
    }

    private static boolean asksForTheSeat(Item item) {
        return item instanceof Choice && item.id().template().startsWith("located-in.object.");
    }

    private static List<Option> wrong(Choice item) {
        return item.options().stream().filter(option -> !option.correct()).toList();
    }

    private static Claim claim(Option option) {
        return option.asserted().orElseThrow();
    }

    private static Response picking(Option option) {
        return Response.of(option.id());
    }

    private Count count(Item item, Option option) {
        return chosen.since(sittings.now().minus(Duration.ofDays(1)))
                .of(item.fact(), claim(option))
                .orElse(new Count(0, 0));
    }

    private AttemptId start(Item item, int times, AttemptKind kind) {
        var mode = kind == AttemptKind.GRADED ? Mode.DEFERRED : Mode.IMMEDIATE;
        return SeatedLearner.start(kind, mode, Timing.NONE, Collections.nCopies(times, item), sittings, freshPerson());
    }

    private PersonId freshPerson() {
        var login = "p" + UUID.randomUUID();
        accounts.add(login, "Fresh", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
