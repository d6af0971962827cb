package org.liaison.engine.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.analysis.irt.Curve;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.ItemId;

class PlacementTests {

    private static final int SEEDS = 400;

    @Test
    void noFactIsAskedTwiceAndTheEndComesWithinTwenty() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var done = run(seed, 60 + seed % 40, 0.6);
            var facts = new ArrayList<FactId>();
            done.answers().forEach(answer -> facts.addAll(answer.asked().facts()));
            assertThat(new HashSet<>(facts)).hasSameSizeAs(facts);
            assertThat(done.answers()).hasSizeBetween(Placement.LEAST, Placement.MOST);
            assertThat(done.isOver()).isTrue();
        }
    }

    @Test
    void nothingIsCreditedWithoutEvidence() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var done = run(seed, 90, 0.3 + 0.7 * (seed % 10) / 9);
            var outcome = done.outcome();
            var right = new HashSet<FactId>();
            var asked = new HashSet<FactId>();
            var right2 = new TreeMap<String, Integer>();
            done.answers().forEach(answer -> {
                asked.addAll(answer.asked().facts());
                if (answer.earned() == 1) {
                    right.addAll(answer.asked().facts());
                    right2.merge(answer.asked().lesson().value(), 1, Integer::sum);
                }
            });
            assertThat(outcome.evidence().keySet()).isEqualTo(asked);
            assertThat(right).containsAll(outcome.known());
            assertThat(outcome.canSkip())
                    .allSatisfy(lesson -> assertThat(right2.get(lesson.value())).isGreaterThanOrEqualTo(2));
        }
    }

    @Test
    void everyLessonHasItsTurnBeforeAnyHasAnother() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var done = run(seed, 120, 0.6);
            var turns = new TreeMap<String, Integer>();
            for (var answer : done.answers()) {
                turns.merge(answer.asked().lesson().value(), 1, Integer::sum);
                if (turns.size() < 6) {
                    assertThat(turns.values()).containsOnly(1);
                }
            }
        }
    }

    @Test
    void whoKnowsEverythingIsPlacedAboveWhoKnowsNothing() {
        for (var seed = 0; seed < 200; seed++) {
            var able = run(seed, 90, 1);
            var fresh = run(seed, 90, 0);
            assertThat(able.ability().estimate()).isGreaterThan(1);
            assertThat(fresh.ability().estimate()).isLessThan(-1);
            assertThat(able.outcome().canSkip()).isNotEmpty();
            assertThat(fresh.outcome().known()).isEmpty();
        }
    }

    @Test
    void aLuckyGuessAmongWrongAnswersIsNotCredited() {
        var choices = pool(1, 90).stream()
                .filter(candidate -> candidate.curve().guessing() > 0)
                .toList();
        var placement = Placement.start(choices, 1);
        for (var step = 0; !placement.isOver(); step++) {
            placement = placement.answer(step == 5 ? 1 : 0);
        }
        assertThat(placement.outcome().known()).isEmpty();
        assertThat(placement.outcome().canSkip()).isEmpty();
    }

    @Test
    void theSameSeedAsksTheSameAndAnotherSeedOftenNot() {
        var different = 0;
        for (var seed = 0; seed < 100; seed++) {
            assertThat(run(seed, 90, 0.5)).isEqualTo(run(seed, 90, 0.5));
            var pool = pool(7, 90);
            different += Placement.start(pool, seed)
                            .next()
                            .equals(Placement.start(pool, seed + 1).next())
                    ? 0
                    : 1;
        }
        assertThat(different).isGreaterThan(50);
    }

    @Test
    void aLessonThatWasNotKnownIsAskedAboutOnceOnly() {
        for (var seed = 0; seed < 100; seed++) {
            var dice = new SplittableRandom(seed);
            var placement = Placement.start(pool(seed, 70, 14), seed);
            while (!placement.isOver()) {
                placement = placement.answer(dice.nextInt(2));
            }
            var turns = new TreeMap<String, List<Double>>();
            placement
                    .answers()
                    .forEach(answer -> turns.computeIfAbsent(
                                    answer.asked().lesson().value(), lesson -> new ArrayList<>())
                            .add(answer.earned()));
            assertThat(turns).hasSize(14);
            assertThat(turns.values())
                    .allSatisfy(earned -> assertThat(earned).hasSizeLessThanOrEqualTo(earned.get(0) < 1 ? 1 : 2));
        }
    }

    @Test
    void itEndsOnceEveryLessonIsDecided() {
        var placement = Placement.start(pool(3, 120, 12), 3);
        while (!placement.isOver()) {
            placement = placement.answer(placement.answers().size() < 3 ? 1 : 0);
        }
        assertThat(placement.answers()).hasSize(12 + 3);
    }

    @Test
    void aSmallPoolEndsWhenItIsUsedUp() {
        var placement = Placement.start(pool(1, 3), 1).answer(1).answer(1).answer(0);
        assertThat(placement.next()).isEmpty();
        assertThatThrownBy(() -> placement.answer(1)).isInstanceOf(IllegalStateException.class);
        assertThat(Placement.start(List.of(), 1).isOver()).isTrue();
    }

    @Test
    void theShippedPackCanPlaceALearner() {
        var pack = Packs.shipped();
        var pool = new ArrayList<Candidate>();
        Generator.of(pack)
                .items(5)
                .limit(300)
                .forEach(item -> pack.lessonOf(item.fact()).ifPresent(lesson -> pool.add(Candidate.of(item, lesson))));
        var placement = Placement.start(pool, 5);
        while (!placement.isOver()) {
            placement = placement.answer(1);
        }
        assertThat(placement.answers()).hasSizeBetween(Placement.LEAST, Placement.MOST);
        assertThat(placement.outcome().known()).isNotEmpty();
    }

    private static Placement run(long seed, int facts, double share) {
        var dice = new SplittableRandom(seed);
        var placement = Placement.start(pool(seed, facts), seed);
        while (!placement.isOver()) {
            placement = placement.answer(dice.nextDouble() < share ? 1 : 0);
        }
        return placement;
    }

    /** Two items a fact, six lessons. */
    private static List<Candidate> pool(long seed, int facts) {
        return pool(seed, facts, 6);
    }

    private static List<Candidate> pool(long seed, int facts, int lessons) {
        var dice = new SplittableRandom(seed);
        var pool = new ArrayList<Candidate>();
        for (var fact = 0; fact < facts; fact++) {
            pool.add(candidate(fact, lessons, new Curve(1, 4 * dice.nextDouble() - 2, 0.25)));
            pool.add(candidate(fact, lessons, new Curve(1, 4 * dice.nextDouble() - 2, 0)));
        }
        return pool;
    }

    private static Candidate candidate(int number, int lessons, Curve curve) {
        var fact = new FactId("fact-" + number);
        return new Candidate(
                ItemId.of(fact, "by-hand", String.valueOf(curve)),
                List.of(fact),
                new LessonId("lesson-" + number % lessons),
                curve);
    }
}
