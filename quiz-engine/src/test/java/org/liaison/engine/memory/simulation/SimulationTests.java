package org.liaison.engine.memory.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.memory.Rating;

class SimulationTests {

    private final Course course = Course.of(8, 120, 5);

    @Test
    void theSameSeedTellsTheSameStory() {
        var first = new Simulation(course, 5, 7).run(done -> {});
        assertThat(new Simulation(course, 5, 7).run(done -> {})).isEqualTo(first);
        assertThat(new Simulation(course, 5, 8).run(done -> {})).isNotEqualTo(first);
    }

    @Test
    void nobodyIsAskedForMoreThanTheirMinutes() {
        for (var outcome : new Simulation(course, 10, 1).run(done -> {})) {
            assertThat(outcome.minutes()).isLessThanOrEqualTo(5.0 * 56);
            assertThat(outcome.items()).isPositive();
            assertThat(outcome.retention()).isBetween(0.0, 1.0);
            assertThat(outcome.retentionLater()).isLessThan(outcome.retention());
        }
    }

    @Test
    void spacingBeatsMassing() {
        var outcomes = new Simulation(course, 20, 3).run(done -> {});
        assertThat(retention(outcomes, Method.SCHEDULED)).isGreaterThan(retention(outcomes, Method.MASSED) + 0.1);
        assertThat(retention(outcomes, Method.FIXED)).isGreaterThan(retention(outcomes, Method.MASSED) + 0.1);
    }

    @Test
    void withLittleTimeTheScheduleStillReachesEveryFact() {
        var tight = Course.of(8, 200, 5);
        var practice = new Scheduled(tight);
        var learner = Learner.of(5, tight.facts());
        var met = new HashSet<Integer>();
        for (var day = 0; day < tight.days(); day++) {
            var facts = practice.facts(day);
            for (var item = 0; item < facts.size(); item++) {
                practice.answered(facts.get(item), day, item, learner.answer(facts.get(item), tight.at(day, item)));
            }
            met.addAll(facts);
        }
        assertThat(met).hasSize(200);
    }

    @Test
    void fixedIntervalsComeBackAfterOneThreeSevenFourteenAndThirtyDays() {
        var one = Course.of(16, 1, 1);
        var practice = new FixedIntervals(one);
        var days = new ArrayList<Integer>();
        for (var day = 0; day < one.days(); day++) {
            if (!practice.facts(day).isEmpty()) {
                practice.answered(0, day, 0, Rating.AGAIN);
                days.add(day);
            }
        }
        assertThat(days).containsExactly(0, 1, 4, 11, 25, 55, 85);
    }

    @Test
    void massingSpendsEveryDayOnItsOwnFacts() {
        var practice = new Massed(Course.of(1, 14, 2));
        assertThat(practice.facts(0)).containsExactly(0, 1, 0, 1, 0, 1);
        assertThat(practice.facts(6)).containsExactly(12, 13, 12, 13, 12, 13);
    }

    @Test
    void learnersDiffer() {
        var retentions = new HashSet<Double>();
        for (var seed = 0; seed < 50; seed++) {
            var learner = Learner.of(seed, 1);
            learner.answer(0, course.at(0, 0));
            retentions.add(learner.retention(course.at(0, 0).plus(Duration.ofDays(10))));
        }
        assertThat(retentions).hasSizeGreaterThan(40);
    }

    @Test
    void progressIsToldOncePerLearner() {
        var told = new ArrayList<Integer>();
        new Simulation(Course.of(1, 5, 1), 3, 1).run(told::add);
        assertThat(told).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Course.of(0, 10, 5)).hasMessageContaining("0 weeks");
        assertThatThrownBy(() -> new Simulation(course, 0, 1)).hasMessageContaining("0 learners");
    }

    private static double retention(List<Simulation.Outcome> outcomes, Method method) {
        return outcomes.stream()
                .filter(outcome -> outcome.method() == method)
                .findFirst()
                .orElseThrow()
                .retention();
    }
}
