package org.liaison.engine.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/** What holds of every form: 500 of each blueprint, drawn from the shipped pack. */
class ParallelFormsTests {

    private static final int FORMS = 500;
    private static final double THREE_POINTS = 0.03;
    private static final Pack PACK = Packs.shipped();
    private static final List<FactId> EVERYTHING =
            PACK.facts().stream().map(Fact::id).toList();
    private static final Assembly ASSEMBLY = Assembly.of(Generator.of(PACK));

    static Stream<Blueprint> blueprints() {
        return Stream.of(
                twentyOverFourLessons(),
                Blueprint.graded(PACK.lesson(new LessonId("army-family")).facts(), 10),
                Blueprint.graded(
                        PACK.lesson(new LessonId("contracts-and-money")).facts(), 8),
                Blueprint.practice(EVERYTHING, 40),
                everyBandOfFourLessons());
    }

    private static Blueprint twentyOverFourLessons() {
        return new Blueprint(
                fourLessons()
                        .map(lesson -> Cell.of(lesson.id().value(), lesson.facts(), 5))
                        .toList(),
                true);
    }

    private static Blueprint everyBandOfFourLessons() {
        return new Blueprint(
                fourLessons()
                        .flatMap(lesson -> Arrays.stream(Band.values()).map(band -> cell(lesson, band, 2)))
                        .toList(),
                false);
    }

    private static Cell cell(Lesson lesson, Band band, int items) {
        return new Cell(lesson.id() + " " + band, lesson.facts(), items, EnumSet.allOf(Kind.class), EnumSet.of(band));
    }

    private static Stream<Lesson> fourLessons() {
        return PACK.lessons().stream()
                .filter(lesson -> lesson.facts().size() >= 18)
                .limit(4);
    }

    private static List<Form> forms(Blueprint blueprint) {
        return IntStream.range(0, FORMS)
                .mapToObj(seed -> ASSEMBLY.form(blueprint, seed))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void anyTwoFormsOfABlueprintAreEquallyHardToThreePoints(Blueprint blueprint) {
        var summary = forms(blueprint).stream().mapToDouble(Form::difficulty).summaryStatistics();
        var target = ASSEMBLY.target(blueprint);
        assertThat(summary.getMin()).isCloseTo(target, within(THREE_POINTS / 2));
        assertThat(summary.getMax()).isCloseTo(target, within(THREE_POINTS / 2));
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void everyFormIsCompleteAsksNothingTwiceAndGivesNothingAway(Blueprint blueprint) {
        var tells = new GivingAway(PACK);
        for (var form : forms(blueprint)) {
            assertThat(form.missing()).isZero();
            assertThat(form.items()).hasSize(blueprint.items());
            var asked = new HashSet<FactId>();
            assertThat(form.items()).allMatch(item -> asked.addAll(item.basis().facts()));
            assertThat(form.items().stream()
                            .filter(item -> item.kind() != Kind.MATCHING && item.kind() != Kind.CLASSIFICATION))
                    .extracting(Item::stem)
                    .doesNotHaveDuplicates();
            assertThat(tells.pairs(form.items())).isEmpty();
        }
    }

    @Test
    void everyCellGetsExactlyItsItems() {
        var blueprint = everyBandOfFourLessons();
        for (var form : forms(blueprint).subList(0, 100)) {
            for (var cell : blueprint.cells()) {
                assertThat(form.items().stream().filter(item -> isOf(cell, item)))
                        .as(cell.name())
                        .hasSizeBetween(cell.items(), blueprint.items());
            }
            for (var band : Band.values()) {
                assertThat(form.items())
                        .filteredOn(item -> Band.of(item) == band)
                        .hasSize(8);
            }
        }
    }

    private static boolean isOf(Cell cell, Item item) {
        return cell.facts().stream().anyMatch(item.basis().facts()::contains) && cell.allows(item);
    }

    @Test
    void aFormCanBeMadeHarderOrEasierThanItsBank() {
        var blueprint = Blueprint.practice(EVERYTHING, 20);
        for (var target : List.of(0.25, 0.45)) {
            for (var seed = 0; seed < 50; seed++) {
                assertThat(ASSEMBLY.form(blueprint.aimingAt(target), seed).difficulty())
                        .isCloseTo(target, within(THREE_POINTS / 2));
            }
        }
        assertThat(blueprint.target()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void anotherAssemblyDrawsTheSameFormWhateverWasDrawnBefore() {
        var blueprint = twentyOverFourLessons();
        ASSEMBLY.form(everyBandOfFourLessons(), 9);
        assertThat(Assembly.of(Generator.of(PACK)).form(blueprint, 17)).isEqualTo(ASSEMBLY.form(blueprint, 17));
    }

    @Test
    void inManyFormsEveryFactHasItsTurnAndNoKindTakesOver() {
        var forms = forms(Blueprint.practice(EVERYTHING, 20));
        var asked = new HashSet<FactId>();
        for (var form : forms) {
            form.items().forEach(item -> asked.addAll(item.basis().facts()));
            for (var kind : Kind.values()) {
                assertThat(form.items()).filteredOn(item -> item.kind() == kind).hasSizeLessThanOrEqualTo(8);
            }
        }
        assertThat(asked).hasSizeGreaterThan(EVERYTHING.size() * 95 / 100);
    }

    @Test
    void eachBandHoldsAboutAThirdOfTheShippedBank() {
        var bank = Generator.of(PACK).bank(1).toList();
        for (var band : Band.values()) {
            var share = bank.stream().filter(item -> Band.of(item) == band).count() / (double) bank.size();
            assertThat(share).as(band.code()).isBetween(0.28, 0.38);
        }
    }
}
