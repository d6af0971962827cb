package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class QuizCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFormHasSoManyItemsOfEachLesson() {
        assertThat(run("--lesson", "army-family", "--lesson", "navy-family", "--per-lesson", "3", "--format", "json"))
                .isZero();
        assertThat(out.toString()).containsPattern("\"missing\"\\s*:\\s*0").containsPattern("\"target\"\\s*:");
        assertThat(out.toString().split("\"template\"", -1)).hasSize(7);
    }

    @Test
    void thePrintHoldsNoKeyAndTheKeySheetNoQuestion() {
        assertThat(run("--items", "5", "--print")).isZero();
        assertThat(out.toString()).contains("\n5. ").doesNotContain("Key:", "Why:", "Source:");
        out.getBuffer().setLength(0);
        assertThat(run("--items", "5", "--print-key")).isZero();
        assertThat(out.toString().lines()).hasSize(5);
    }

    @Test
    void whatTheFactsCannotFillIsRefusedWithTheReason() {
        assertThat(run("--lesson", "the-map", "--difficulty", "easy", "--items", "2"))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("the-map: 2 wanted; 0 of 8 facts can be asked");
    }

    @Test
    void whatIsAvailableIsCounted() {
        assertThat(run("--lesson", "the-map", "--available", "--items", "2")).isZero();
        assertThat(out.toString())
                .contains("the-map: 2 wanted; 8 of 8 facts can be asked")
                .contains("8 different facts can be asked");
    }

    @Test
    void whatContradictsItselfIsAMisuse() {
        assertThat(run("--items", "3", "--per-lesson", "2")).isEqualTo(2);
        assertThat(run("--difficulty", "fiendish")).isEqualTo(2);
        assertThat(run("--per-lesson", "0")).isEqualTo(2);
        assertThat(run("--print", "--print-key")).isEqualTo(2);
        assertThat(run("--lesson", "no-such-lesson")).isEqualTo(2);
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "quiz";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
