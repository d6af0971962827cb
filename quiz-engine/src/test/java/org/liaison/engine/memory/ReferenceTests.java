package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTests {

    private static final double CLOSE = 1e-6;

    private final List<Reference> references = Reference.all();

    @Test
    void everyStateOfManyHistoriesAgreesWithAnotherImplementation() {
        assertThat(references).hasSizeGreaterThan(200);
        for (var reference : references) {
            var fsrs = Fsrs.standard().retaining(reference.retention());
            for (var count = 1; count <= reference.history().size(); count++) {
                var plan = fsrs.replay(reference.history().subList(0, count)).orElseThrow();
                var expected = reference.after().get(count - 1);
                assertThat(plan.memory().stability()).isCloseTo(expected.stability(), within(CLOSE));
                assertThat(plan.memory().difficulty()).isCloseTo(expected.difficulty(), within(CLOSE));
                assertThat(plan.interval().toDays()).isEqualTo(Math.min(expected.days(), Formulas.LONGEST));
            }
        }
    }

    @Test
    void theFourFuturesAgreeWithAnotherImplementation() {
        for (var reference : references) {
            var fsrs = Fsrs.standard().retaining(reference.retention());
            var memory = fsrs.replay(reference.history()).orElseThrow().memory();
            var days = fsrs.outlook(memory, reference.next().at()).values().stream()
                    .map(plan -> (int) plan.interval().toDays())
                    .toList();
            assertThat(days)
                    .isEqualTo(reference.next().days().stream()
                            .map(expected -> Math.min(expected, Formulas.LONGEST))
                            .toList());
        }
    }

    @Test
    void theChanceOfRecallAgreesWithAnotherImplementation() {
        for (var reference : references) {
            var fsrs = Fsrs.standard();
            var memory = fsrs.replay(reference.history()).orElseThrow().memory();
            var days = fsrs.day(reference.next().at()).toEpochDay()
                    - fsrs.day(memory.lastSeen()).toEpochDay();
            assertThat(fsrs.curve().recall((double) days, memory.stability()))
                    .isCloseTo(reference.next().recall(), within(CLOSE));
        }
    }

    @Test
    void theReferenceHoldsReviewsOnTheSameDayAndLapses() {
        var same = references.stream()
                .flatMap(reference -> java.util.stream.IntStream.range(
                                1, reference.history().size())
                        .filter(at -> Fsrs.standard()
                                .day(reference.history().get(at).at())
                                .equals(Fsrs.standard()
                                        .day(reference.history().get(at - 1).at())))
                        .boxed())
                .count();
        assertThat(same).isGreaterThan(100);
        assertThat(references.stream()
                        .flatMap(reference -> reference.history().stream().skip(1))
                        .filter(review -> review.rating() == Rating.AGAIN)
                        .count())
                .isGreaterThan(100);
    }
}
