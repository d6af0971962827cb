package org.liaison.engine.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

class AssemblyTests {

    private static final Assembly ASSEMBLY = Assembly.of(Generator.of(Packs.shipped()));

    private final Pack pack = Packs.shipped();
    private final Assembly assembly = ASSEMBLY;
    private final List<FactId> everything = pack.facts().stream().map(Fact::id).toList();

    @Test
    void aFormHasTheItemsItWasAskedFor() {
        var form = assembly.form(Blueprint.practice(everything, 20), 7);
        assertThat(form.items()).hasSize(20);
        assertThat(form.missing()).isZero();
    }

    @Test
    void noFactIsAskedTwiceInAForm() {
        for (var seed = 0L; seed < 30; seed++) {
            var asked = new HashSet<FactId>();
            for (var item :
                    assembly.form(Blueprint.practice(everything, 20), seed).items()) {
                assertThat(item.basis().facts()).allMatch(asked::add);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameForm() {
        var blueprint = Blueprint.practice(everything, 12);
        assertThat(assembly.form(blueprint, 5)).isEqualTo(assembly.form(blueprint, 5));
        assertThat(assembly.form(blueprint, 5)).isNotEqualTo(assembly.form(blueprint, 6));
    }

    @Test
    void aGradedFormAsksOnlyWhatMayBeGraded() {
        for (var seed = 0L; seed < 20; seed++) {
            assertThat(assembly.form(Blueprint.graded(everything, 20), seed).items())
                    .allMatch(item -> item.basis().gradable());
        }
    }

    @Test
    void aFormKeepsToTheKindsWanted() {
        var blueprint = new Blueprint(everything, 10, EnumSet.of(Kind.TRUE_FALSE), false);
        assertThat(assembly.form(blueprint, 1).items()).extracting(Item::kind).containsOnly(Kind.TRUE_FALSE);
    }

    @Test
    void aFormMixesKinds() {
        var kinds = assembly.form(Blueprint.practice(everything, 20), 3).items().stream()
                .map(Item::kind)
                .distinct();
        assertThat(kinds.count()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aFormThatCannotBeFilledSaysHowManyAreMissing() {
        var few = everything.subList(0, 4);
        var form = assembly.form(Blueprint.practice(few, 10), 1);
        assertThat(form.items().size() + form.missing()).isEqualTo(10);
        assertThat(form.missing()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void everyLessonOfTheShippedPackFillsAGradedForm() {
        for (var lesson : pack.lessons()) {
            if (!lesson.facts().isEmpty()) {
                var wanted = Math.min(6, lesson.facts().size());
                assertThat(assembly.form(Blueprint.graded(lesson.facts(), wanted), 1)
                                .missing())
                        .as(lesson.title())
                        .isZero();
            }
        }
    }

    @Test
    void factsThePackNoLongerHasAreLeftOut() {
        var gone = List.of(new FactId("gone"), everything.get(0));
        assertThat(assembly.form(Blueprint.practice(gone, 2), 1).items()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aBlueprintOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Blueprint.practice(List.of(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Blueprint.practice(everything, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blueprint(everything, 3, Set.of(), false));
    }

    @Test
    void aHugeCellIsDrawnFromAllOverAndFilled() {
        var huge = Packs.invented(6_000, 3);
        var facts = huge.facts().stream().map(Fact::id).toList();
        var drawn = Assembly.of(Generator.of(huge));
        var lowest = facts.size();
        var highest = 0;
        for (var seed = 0L; seed < 4; seed++) {
            var form = drawn.form(Blueprint.practice(facts, 20), seed);
            assertThat(form.missing()).isZero();
            for (var item : form.items()) {
                var place = facts.indexOf(item.basis().facts().get(0));
                lowest = Math.min(lowest, place);
                highest = Math.max(highest, place);
            }
        }
        assertThat(lowest).isLessThan(facts.size() / 10);
        assertThat(highest).isGreaterThan(facts.size() * 9 / 10);
    }
}
