package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScheduleCommandTests {

    private static final String TWICE = """
            [{"reviews": [{"at": "2026-01-01T08:00:00Z", "rating": 3}, {"at": "2026-01-03T08:00:00Z", "rating": 3}]},
             {"reviews": []}]
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aHistoryLeadsToAMemoryAndADueTime() throws IOException {
        assertThat(run(TWICE, "--at", "2026-01-14T08:00:00Z")).isZero();
        var memory = json().get(0);
        assertThat(memory.get("stability").doubleValue()).isCloseTo(10.964, within(0.02));
        assertThat(memory.get("difficulty").doubleValue()).isCloseTo(2.111, within(0.001));
        assertThat(memory.get("due").stringValue()).isEqualTo("2026-01-14T08:00:00Z");
        assertThat(memory.get("retrievability").doubleValue()).isCloseTo(0.9, within(0.005));
        assertThat(memory.get("reviews").intValue()).isEqualTo(2);
        assertThat(memory.get("intervals").propertyNames()).containsExactly("again", "hard", "good", "easy");
    }

    @Test
    void aFactNeverAskedHasNoMemoryYetButFourBeginnings() throws IOException {
        assertThat(run(TWICE)).isZero();
        var fresh = json().get(1);
        assertThat(fresh.get("stability").isNull()).isTrue();
        assertThat(fresh.get("due").isNull()).isTrue();
        assertThat(fresh.get("intervals").get("easy").intValue()).isEqualTo(8);
    }

    @Test
    void theSameInputAtTheSameTimePrintsTheSame() throws IOException {
        run(TWICE, "--at", "2026-01-14T08:00:00Z");
        var first = out.toString();
        out.getBuffer().setLength(0);
        run(TWICE, "--at", "2026-01-14T08:00:00Z");
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void whoWantsToRetainMoreIsAskedSooner() throws IOException {
        run(TWICE, "--retention", "0.97");
        assertThat(json().get(0).get("due").stringValue()).isLessThan("2026-01-10");
    }

    @Test
    void textSaysTheSameToPeople() throws IOException {
        assertThat(run(TWICE, "--at", "2026-01-14T08:00:00Z", "--format", "text"))
                .isZero();
        assertThat(out.toString()).contains("1. due 2026-01-14T08:00:00Z").contains("2. not yet asked; again 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                       | an array of histories is needed
                    [3]                                                      | [0].reviews: an array of reviews is needed
                    [{"reviews":[]},{"reviews":[7]}]                         | [1].reviews[0]: a review with
                    [{"reviews":[{"at":"2026-01-01T08:00:00Z"}]}]            | [0].reviews[0].rating: 1 (again)
                    [{"reviews":[{"at":"2026-01-01T08:00:00Z","rating":5}]}] | easy) is needed, not 5
                    [{"reviews":[{"at":"2026-01-01T08:00:00Z","rating":"3"}]}] | [0].reviews[0].rating
                    [{"reviews":[{"rating":3}]}]                             | [0].reviews[0].at: a time is needed
                    [{"reviews":[{"at":"yesterday","rating":3}]}]            | not "yesterday"
                    [{"reviews":[{"at":"2926-01-01T08:00:00Z","rating":3}]}] | from 1900 to 2200
                    [{"reviews":[{"at":"2026-01-02T08:00:00Z","rating":3},{"at":"2026-01-01T08:00:00Z","rating":3}]}] | [0].reviews[1].at: earlier
                    [{"reviews":[}]                                          | line 1, column
                    """)
    void whatCannotBeUsedIsNamedByItsPlaceInOneLine(String json, String named) throws IOException {
        assertThat(run(json)).isEqualTo(1);
        assertThat(err.toString()).contains(named);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(execute("schedule", "nowhere.json")).isEqualTo(1);
        assertThat(err.toString()).contains("No file 'nowhere.json'");
    }

    @Test
    void optionsOutOfRangeAreAMisuse() throws IOException {
        assertThat(run(TWICE, "--retention", "1")).isEqualTo(2);
        assertThat(run(TWICE, "--zone", "Mars")).isEqualTo(2);
        assertThat(run(TWICE, "--at", "noon")).isEqualTo(2);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toString());
    }

    private int run(String json, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("reviews.json"), json);
        var arguments = new java.util.ArrayList<>(java.util.List.of("schedule", file.toString()));
        arguments.addAll(java.util.List.of(options));
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
