package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyWayOfPracticingIsCompared() {
        assertThat(run("--weeks", "2", "--learners", "3", "--facts", "20", "--format", "json"))
                .isZero();
        var view = new JsonMapper().readTree(out.toString());
        assertThat(view.get("methods")).hasSize(3);
        for (var method : view.get("methods")) {
            assertThat(method.get("retention").doubleValue()).isBetween(0.0, 1.0);
            assertThat(method.get("minutes").doubleValue()).isLessThanOrEqualTo(70);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSameSeedPrintsTheSameTable() {
        run("--weeks", "2", "--learners", "3", "--facts", "20", "--seed", "4");
        var first = out.toString();
        out.getBuffer().setLength(0);
        run("--weeks", "2", "--learners", "3", "--facts", "20", "--seed", "4");
        assertThat(out.toString())
                .isEqualTo(first)
                .contains("scheduled")
                .contains("fixed")
                .contains("massed");
    }

    @Test
    void longWorkSaysHowFarItIsOnStandardError() {
        run("--weeks", "1", "--learners", "50", "--facts", "5");
        assertThat(err.toString().lines()).hasSize(10).last().isEqualTo("50 of 50 learners");
        assertThat(out.toString()).doesNotContain("of 50 learners");
    }

    @Test
    void numbersOutOfRangeAreAMisuse() {
        assertThat(run("--weeks", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--weeks must be from 1 to 520");
    }

    private int run(String... options) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("simulate"));
        arguments.addAll(java.util.List.of(options));
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
    }
}
