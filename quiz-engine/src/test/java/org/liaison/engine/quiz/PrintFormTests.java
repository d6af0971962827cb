package org.liaison.engine.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liaison.engine.item.Items.choice;
import static org.liaison.engine.item.Items.matching;
import static org.liaison.engine.item.Items.ordering;
import static org.liaison.engine.item.Items.right;
import static org.liaison.engine.item.Items.several;
import static org.liaison.engine.item.Items.statement;
import static org.liaison.engine.item.Items.typed;
import static org.liaison.engine.item.Items.wrong;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;

class PrintFormTests {

    private static final int FORMS = 500;

    /** The value that chi-square with so many degrees of freedom exceeds once in a hundred times, for 2 and 3. */
    private static final List<Double> ONE_PERCENT = List.of(9.21, 11.34);

    private static List<Integer> sizes(int seed) {
        var dice = new SplittableRandom(seed);
        return IntStream.range(0, 1 + dice.nextInt(30))
                .mapToObj(item -> dice.nextInt(5) == 0 ? 3 : 4)
                .toList();
    }

    @Test
    void noPositionIsOffItsShareByMoreThanOneItemNorRunsLongerThanThree() {
        for (var seed = 0; seed < FORMS; seed++) {
            var sizes = sizes(seed);
            var positions = Positions.balanced(sizes, seed);
            for (var position = 0; position < 4; position++) {
                var at = position;
                var share = sizes.stream()
                        .filter(size -> size > at)
                        .mapToDouble(size -> 1.0 / size)
                        .sum();
                assertThat(Math.abs(Collections.frequency(positions, at) - share))
                        .as("position %d of %s", at, positions)
                        .isLessThanOrEqualTo(1);
            }
            assertThat(Positions.longestRun(positions)).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void overManyFormsEveryPositionIsAsLikely() {
        for (var size : List.of(3, 4)) {
            var counts = new int[size];
            for (var seed = 0; seed < FORMS; seed++) {
                var sizes = sizes(seed);
                var positions = Positions.balanced(sizes, seed);
                IntStream.range(0, sizes.size())
                        .filter(item -> sizes.get(item).equals(size))
                        .forEach(item -> counts[positions.get(item)]++);
            }
            assertThat(chiSquare(counts)).as("%d options", size).isLessThan(ONE_PERCENT.get(size - 3));
        }
    }

    private static double chiSquare(int... counts) {
        var expected = IntStream.of(counts).sum() / (double) counts.length;
        return IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /**
     * The runs test for several categories (Wallis and Roberts 1956), pooled over the forms. Twelve items give each of four positions
     * three keys, so that the limit on runs never bites; with more items it makes for a few more runs than chance alone.
     */
    @Test
    void overManyFormsThereAreAsManyRunsAsChanceGives() {
        var runs = 0.0;
        var expected = 0.0;
        var variance = 0.0;
        for (var seed = 0; seed < FORMS; seed++) {
            var positions = Positions.balanced(Collections.nCopies(12, 4), seed);
            var n = positions.size();
            runs += 1
                    + IntStream.range(1, n)
                            .filter(at -> !positions.get(at).equals(positions.get(at - 1)))
                            .count();
            var squares = 0.0;
            var cubes = 0.0;
            for (var position = 0; position < 4; position++) {
                var count = Collections.frequency(positions, position);
                squares += count * count;
                cubes += Math.pow(count, 3);
            }
            expected += (n * (n + 1) - squares) / n;
            variance += (squares * (squares + n * (n + 1)) - 2 * n * cubes - Math.pow(n, 3)) / (n * n * (n - 1.0));
        }
        assertThat(Math.abs(runs - expected) / Math.sqrt(variance)).isLessThan(2.58);
    }

    @Test
    void theKeySheetOfADrawnFormHoldsTheResponsesThatEarnEverything() {
        var pack = Packs.shipped();
        var assembly = Assembly.of(Generator.of(pack));
        var facts = pack.facts().stream().map(Fact::id).toList();
        for (var seed = 0; seed < 30; seed++) {
            var form = assembly.form(Blueprint.practice(facts, 30), seed);
            var print = PrintForm.of(form, seed);
            for (var at = 0; at < form.items().size(); at++) {
                assertThat(form.items()
                                .get(at)
                                .score(print.items().get(at).key())
                                .isFull())
                        .isTrue();
            }
            assertThat(Positions.longestRun(print.positions())).isLessThanOrEqualTo(3);
            assertThat(print.keySheet().lines()).hasSize(30);
            assertThat(print).isEqualTo(PrintForm.of(form, seed));
        }
    }

    @Test
    void aChoiceIsLettered() {
        var print = print(choice("Which?", "Alpha", "Beta", "Gamma"));
        var lines = print.text().lines().toList();
        assertThat(lines.get(0)).isEqualTo("1. Which?");
        assertThat(lines.subList(1, 4)).allMatch(line -> line.matches("   [abc]\\) \\w+"));
        var letter = print.keySheet().strip().substring(3);
        assertThat(lines).contains("   " + letter + ") Alpha");
    }

    @Test
    void everyKindHasALineToAnswerOn() {
        assertThat(print(typed("Alpha", List.of(), List.of())).text()).contains("________");
        assertThat(print(ordering("One", "Two", "Three")).text()).contains("Order: ____ ____ ____");
        assertThat(print(statement("It is so.", true)).text()).contains("[ ] True   [ ] False");
        assertThat(print(statement("It is so.", false, right("Alpha"), wrong("Beta")))
                        .text())
                .contains("instead of “part” it should say ____")
                .contains("Alpha");
        assertThat(print(several("Which two?", List.of("Alpha", "Beta"), "Gamma"))
                        .text())
                .contains("c) ");
    }

    @Test
    void aMatchingItemHasTwoColumns() {
        var lines =
                print(matching("Shed", "Green", "Barn", "Red")).text().lines().toList();
        assertThat(lines.get(1)).matches("   ____ Shed   a\\) (Green|Red)");
        assertThat(lines.get(2)).matches("   ____ Barn   b\\) (Green|Red)");
    }

    @Test
    void theKeySheetNamesVerdictsAndLetters() {
        assertThat(print(statement("It is so.", true)).keySheet()).isEqualTo("1. True\n");
        assertThat(print(statement("It is so.", false, right("Alpha"), wrong("Beta")))
                        .keySheet())
                .matches("1\\. False [ab]\n");
        assertThat(print(typed("Alpha", List.of(), List.of())).keySheet()).isEqualTo("1. Alpha\n");
        assertThat(print(ordering("One", "Two", "Three")).keySheet()).matches("1\\. [abc] [abc] [abc]\n");
    }

    private static PrintForm print(Item... items) {
        return PrintForm.of(new Form(List.of(items), 0), 1);
    }

    @Test
    void inHtmlEveryKindHasNativeControlsAndNothingUnescaped() {
        var nasty = "<b onclick='x'>\"&";
        Stream.of(
                        choice(nasty, nasty, "Beta"),
                        several(nasty, List.of(nasty), "Beta"),
                        statement(nasty, false, right(nasty), wrong("Beta")),
                        matching(nasty, nasty + "1", "Barn", "Red"),
                        ordering(nasty, "Two", "Three"),
                        typed("Alpha", List.of(), List.of()))
                .map(item -> HtmlForm.of(Presentation.of(item, 1), "q1"))
                .forEach(html -> assertThat(html)
                        .startsWith("<fieldset>\n<legend>")
                        .containsPattern("<(input|select) [^>]*name=\"q1[\".]")
                        .doesNotContain("<b ", "onclick='", "Alpha"));
    }

    @Test
    void theHtmlOfAKeyAndOfAWrongOptionReadTheSame() {
        var asked = HtmlForm.of(Presentation.of(choice("Which?", "Alpha", "Beta"), 1), "q1");
        var swapped = HtmlForm.of(Presentation.of(choice("Which?", "Beta", "Alpha"), 1), "q1");
        assertThat(asked.lines().sorted()).isEqualTo(swapped.lines().sorted().toList());
    }

    @Test
    void aFieldCannotBeNamedWithMarkup() {
        var shown = Presentation.of(Items.ordering("One", "Two", "Three"), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> HtmlForm.of(shown, "q\""));
    }

    @Test
    void theValuesOnThePrintAreThoseOfTheItem() {
        var item = choice("Which?", "Alpha", "Beta", "Gamma");
        var printed = PrintForm.of(new Form(List.of(item), 0), 4).items().get(0);
        printed.shown()
                .choices()
                .forEach(option ->
                        assertThat(item.accepts(Response.of(option.id()))).isTrue());
    }
}
