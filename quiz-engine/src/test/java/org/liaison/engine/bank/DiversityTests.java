package org.liaison.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Items;

/** Figures that can be worked out by hand. */
class DiversityTests {

    private static final List<String> ALIKE = words("the cat sat down here");
    private static final List<String> TOO = words("the cat sat down there");

    @Test
    void namesOfAnyLengthAreOneAndTheSameWord() {
        var masking = Masking.of(List.of("DSCA", "Department of State", "State", "Office of Regional Security"));
        assertThat(masking.masked("Does the Department of State lead, or DSCA?"))
                .containsExactly("does", "the", "*", "lead", "or", "*");
        assertThat(masking.named("Does the Department of State lead, or DSCA?"))
                .containsExactly("Department of State", "DSCA");
        assertThat(masking.masked("What is State's short form?"))
                .containsExactly("what", "is", "state's", "short", "form");
        assertThat(masking.masked("The state of an Office of Regional Trade"))
                .containsExactly("the", "state", "of", "an", "office", "of", "regional", "trade");
    }

    @Test
    void pairsOfWordsAreCountedOnceAmongAll() {
        assertThat(Diversity.distinct2(List.of(words("a b c"), words("a b d")))).isEqualTo(0.75);
        assertThat(Diversity.distinct2(List.of(words("a b a b a")))).isEqualTo(0.5);
        assertThat(Diversity.distinct2(List.of(words("a"), words("b")))).isEqualTo(1);
    }

    @Test
    void stemsThatDifferInTheirLastWordRepeatEachOther() {
        // 4 of 5 words, 3 of 4 pairs, 2 of 3 triples and 1 of 2 runs of four are shared: the fourth root of 0.2.
        assertThat(SelfBleu.of(List.of(ALIKE, TOO))).isCloseTo(Math.pow(0.2, 0.25), within(1e-12));
        assertThat(SelfBleu.of(List.of(ALIKE, ALIKE, ALIKE))).isCloseTo(1, within(1e-12));
        assertThat(SelfBleu.of(List.of(ALIKE))).isZero();
        assertThat(SelfBleu.of(List.of())).isZero();
    }

    @Test
    void whatNoOtherStemHasCountsAsATenthOfOne() {
        // Of "a b" one word is shared and the pair is not: the root of 1/2 times 0.1/1; the same for "a c".
        assertThat(SelfBleu.of(List.of(words("a b"), words("a c")))).isCloseTo(Math.sqrt(0.05), within(1e-12));
    }

    @Test
    void aRunCountsNoOftenerThanInTheStemThatHasItMost() {
        // "a a a" against "a a b": 2 of 3 words, 1 of 2 pairs, 0.1 of 1 triple; and 2 of 3, 1 of 2, 0.1 of 1 the other
        // way.
        assertThat(SelfBleu.of(List.of(words("a a a"), words("a a b"))))
                .isCloseTo(Math.cbrt(2.0 / 3 * 0.5 * 0.1), within(1e-12));
    }

    @Test
    void aStemShorterThanTheOthersIsNotRewardedForIt() {
        // "a b" is all in "a b c d", but half as long: e to the power of 1 - 4/2. Back: 1/2, 1/3, 0.1/2 and 0.1/1, no
        // penalty.
        var there = Math.exp(-1);
        var back = Math.pow(2.0 / 4 * 1 / 3 * 0.1 / 2 * 0.1, 0.25);
        assertThat(SelfBleu.of(List.of(words("a b"), words("a b c d")))).isCloseTo((there + back) / 2, within(1e-12));
    }

    @Test
    void lettersInRunsOfThreeTellTwinsApart() {
        assertThat(Trigrams.of("abcd").jaccard(Trigrams.of("ABCE"))).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(Trigrams.of("").jaccard(Trigrams.of("ab"))).isEqualTo(1);
        var one = "Which organization is based in Huntsville, Alabama?";
        assertThat(twins(one, one, "Where does AFSAC work from?", "Who leads DSCA?"))
                .isEqualTo(0.5);
        // 49 letters and a full stop more make 47 runs of 48: 0.979.
        assertThat(twins(one, one + "!")).isEqualTo(1);
        assertThat(twins(one, "Which organization is based in Dayton, Ohio?")).isZero();
        assertThat(twins()).isZero();
    }

    @Test
    void questionsAboutOthersAreNoTwinsHoweverAlikeTheirNames() {
        var dcaa = "Which of these statements does the source make about DCAA?";
        var dcma = "Which of these statements does the source make about DCMA?";
        assertThat(Trigrams.of(dcaa).jaccard(Trigrams.of(dcma))).isGreaterThan(0.85);
        assertThat(twins(dcaa, dcma)).isZero();
        assertThat(twins(dcaa, dcma.replace("DCMA", "DCAA").replace("statements", "statement")))
                .isEqualTo(1);
    }

    private static double twins(String... questions) {
        return Trigrams.nearDuplicates(List.of(questions), Masking.of(List.of("DCAA", "DCMA")));
    }

    @Test
    void templatesAreToldApartByTheirWordingNotByTheNamesOfOptions() {
        assertThat(TemplateName.of("located-in.object.2.full"))
                .isEqualTo(new TemplateName("located-in", "object", "2"));
        assertThat(TemplateName.of("located-in.object.2")).isEqualTo(TemplateName.of("located-in.object.2.full"));
        assertThat(TemplateName.of("located-in.judge.true")).isEqualTo(TemplateName.of("located-in.judge.false"));
        assertThat(TemplateName.of("drafts.scenario.s10")).isEqualTo(new TemplateName("drafts", "scenario", ""));
    }

    @Test
    void theLinesOfAMatchingArePartOfWhatItAsks() {
        assertThat(Asked.of(Items.matching("B is", "1", "A is", "2"))).isEqualTo("Complete each line. A is B is");
        assertThat(Asked.of(Items.choice("Who?", "A", "B"))).isEqualTo("Who?");
    }

    @Test
    void theShippedBankIsDiverse() {
        Pack pack = Packs.shipped();
        var diversity = Diversity.of(
                pack,
                LongStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(Generator.of(pack)::bank)
                        .toList());
        assertThat(diversity.distinct2()).isGreaterThan(Diversity.LEAST_DISTINCT2);
        assertThat(diversity.poorlyWorded()).isEmpty();
        assertThat(diversity.templates()).containsKey("located-in");
        assertThat(diversity.selfBleu4()).isLessThan(Diversity.MOST_SELF_BLEU4);
        assertThat(diversity.nearDuplicates()).isLessThan(Diversity.MOST_NEAR_DUPLICATES);
        assertThat(diversity.suffices()).isTrue();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
