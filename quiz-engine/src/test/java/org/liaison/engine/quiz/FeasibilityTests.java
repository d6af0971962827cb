package org.liaison.engine.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Kind;

class FeasibilityTests {

    private final Pack pack = Packs.shipped();
    private final Assembly assembly = Assembly.of(Generator.of(pack));
    private final List<FactId> lesson = pack.lesson(new LessonId("the-map")).facts();

    @Test
    void whatCanBeDrawnIsPossible() {
        var feasibility = assembly.feasibility(Blueprint.practice(lesson, 5));
        assertThat(feasibility.isPossible()).isTrue();
        assertThat(feasibility.different()).isEqualTo(lesson.size());
        assertThat(feasibility.cells().get(0).items()).isGreaterThan(lesson.size());
    }

    @Test
    void tooManyItemsAreRefusedWithTheCounts() {
        assertThat(assembly.feasibility(Blueprint.practice(lesson, 9)).reasons())
                .singleElement()
                .asString()
                .startsWith("all: 9 wanted; 8 of 8 facts can be asked");
    }

    @Test
    void aBandThatTheFactsDoNotReachIsNamed() {
        var cell = new Cell("the map", lesson, 2, EnumSet.allOf(Kind.class), EnumSet.of(Band.EASY));
        var supply = assembly.feasibility(new Blueprint(List.of(cell), false))
                .cells()
                .get(0);
        assertThat(supply.suffices()).isFalse();
        assertThat(supply.lacking()).containsOnlyKeys(Shortcoming.NO_SUCH_BAND);
        assertThat(supply.sentence()).contains("give no item of the difficulty wanted");
    }

    @Test
    void aKindThatTheFactsDoNotGiveIsNamed() {
        var blueprint = new Blueprint(lesson, 8, EnumSet.of(Kind.REPORTING_CHAIN), false);
        assertThat(assembly.feasibility(blueprint).cells().get(0).lacking()).containsKey(Shortcoming.NO_SUCH_KIND);
    }

    @Test
    void factsThatMayNotBeGradedOrAreGoneAreNamed() {
        var ungradable = pack.facts().stream()
                .filter(fact -> fact.isAskable() && !fact.isGradable())
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
        var blueprint = Blueprint.graded(List.of(ungradable, new FactId("gone")), 1);
        assertThat(assembly.feasibility(blueprint).cells().get(0).lacking())
                .containsOnlyKeys(Shortcoming.NOT_GRADABLE, Shortcoming.UNKNOWN);
    }

    @Test
    void cellsThatWantTheSameFactsAreToldSo() {
        var blueprint = new Blueprint(List.of(Cell.of("one", lesson, 5), Cell.of("other", lesson, 5)), false);
        assertThat(assembly.feasibility(blueprint).reasons())
                .containsExactly("The cells share facts: 10 items wanted, 8 different facts.");
    }

    @Test
    void whateverIsNotPossibleComesOutShort() {
        for (var seed = 0; seed < 20; seed++) {
            assertThat(assembly.form(Blueprint.practice(lesson, 9), seed).missing())
                    .isPositive();
        }
    }
}
