package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.engine.analysis.DistractorStatistics.Pick;
import org.liaison.engine.analysis.DistractorStatistics.Working;
import org.liaison.engine.item.ItemId;

class VerdictTests {

    private static final ItemId ITEM = ItemId.of(new FactId("dod-1"), "ask-object", "a wording");
    private static final List<String> OPTIONS = List.of("USD(P)", "DTSA", "DSCA");

    @Test
    void theVerdictIsASentenceSomebodyCanActOn() {
        var asked = new Asked().right(52, 0.8).picked("DTSA", 19, 0.5).picked("DSCA", 13, 0.6);
        assertThat(asked.verdict().summary())
                .matches("Asked 84 times; 62% right; the strong do better \\(0\\.\\d\\d\\); "
                        + "19 of 32 wrong answers chose DTSA\\.");
        assertThat(asked.verdict().flags()).isEmpty();
    }

    @Test
    void belowTenAnswersNothingIsJudged() {
        assertThat(new Asked().right(2, 0.1).picked("DTSA", 7, 0.9).verdict().text())
                .isEqualTo("Asked 9 times: too few to judge.");
        assertThat(new Asked().right(1, 0.1).verdict().text()).isEqualTo("Asked once: too few to judge.");
    }

    @Test
    void belowThirtyAnswersNothingIsFlagged() {
        var verdict = new Asked().right(5, 0.1).picked("DTSA", 24, 0.9).verdict();
        assertThat(verdict.flags()).isEmpty();
        assertThat(verdict.summary()).contains("the weak do better").endsWith("Too few for conclusions.");
    }

    @Test
    void aKeyThatTheStrongMissIsSuspect() {
        var verdict = new Asked().right(20, 0.2).picked("DTSA", 40, 0.8).verdict();
        assertThat(verdict.flags().stream().map(Flag::reason))
                .containsExactly(Flag.Reason.SUSPECT_KEY, Flag.Reason.MISLEADING_OPTION);
        assertThat(verdict.text()).contains("Check the key", "95% interval", "n = 60", "option DTSA");
    }

    @Test
    void fewerRightThanByGuessingIsFlagged() {
        var verdict = new Asked()
                .right(2, 0.9)
                .picked("DTSA", 30, 0.3)
                .picked("DSCA", 30, 0.3)
                .verdict();
        assertThat(verdict.flags().stream().map(Flag::reason)).contains(Flag.Reason.BELOW_GUESSING);
    }

    @Test
    void anItemThatTellsNobodyApartSaysSo() {
        assertThat(new Asked().right(40, 0.5).verdict().summary()).contains("it tells nobody apart");
    }

    @Test
    void aDistractorWorksWhenItDrawsItsShareOfTheErrors() {
        var table = new Asked().right(500, 0.7).picked("DTSA", 25, 0.4).table();
        assertThat(table.stream().map(DistractorStatistics::working))
                .containsExactly(Working.KEY, Working.FUNCTIONING, Working.IDLE);
        assertThat(table.get(1).share().value()).isLessThan(0.05);
        assertThat(table.get(1).shareOfErrors().value()).isEqualTo(1);
    }

    @Test
    void withFewErrorsADistractorIsLeftUndecided() {
        assertThat(new Asked()
                        .right(30, 0.7)
                        .picked("DTSA", 3, 0.4)
                        .table()
                        .get(1)
                        .working())
                .isEqualTo(Working.UNDECIDED);
        assertThat(new Asked()
                        .right(20, 0.7)
                        .picked("DTSA", 9, 0.4)
                        .table()
                        .get(1)
                        .working())
                .isEqualTo(Working.TOO_FEW);
    }

    @Test
    void theSharesOfAllOptionsAndTheBlanksSumToOne() {
        for (var seed = 0; seed < 1_000; seed++) {
            var dice = new SplittableRandom(seed);
            var picks = new ArrayList<Pick>();
            for (var at = 0; at < 50; at++) {
                picks.add(new Pick(dice.nextInt(10) == 0 ? "" : OPTIONS.get(dice.nextInt(3)), dice.nextDouble()));
            }
            var table = DistractorStatistics.table("USD(P)", OPTIONS, picks);
            var blank = picks.stream().filter(pick -> pick.option().isEmpty()).count();
            assertThat(table.stream().mapToInt(DistractorStatistics::count).sum() + blank)
                    .isEqualTo(50);
            assertThat(table).allSatisfy(option -> {
                assertThat(option.share().low())
                        .isLessThanOrEqualTo(option.share().value());
                assertThat(option.share().high())
                        .isGreaterThanOrEqualTo(option.share().value());
            });
        }
    }

    @Test
    void theKeyMustBeAmongTheOptions() {
        assertThatThrownBy(() -> DistractorStatistics.table("DSCU", OPTIONS, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Answers to one item: who picked what, and how well they did otherwise. */
    private static final class Asked {

        private final List<Answer> answers = new ArrayList<>();
        private final List<Pick> picks = new ArrayList<>();

        Asked right(int times, double rest) {
            return add("USD(P)", 1, times, rest);
        }

        Asked picked(String option, int times, double rest) {
            return add(option, 0, times, rest);
        }

        private Asked add(String option, double earned, int times, double rest) {
            for (var at = 0; at < times; at++) {
                var its = times == 1 || (rest == 0.5 && answers.isEmpty()) ? rest : rest + 0.1 * (at % 3 - 1);
                answers.add(new Answer(ITEM, earned, its, 1.0 / 3));
                picks.add(new Pick(option, its));
            }
            return this;
        }

        List<DistractorStatistics> table() {
            return DistractorStatistics.table("USD(P)", OPTIONS, picks);
        }

        Verdict verdict() {
            return Verdict.on(ItemStatistics.of("item", answers), table());
        }
    }
}
