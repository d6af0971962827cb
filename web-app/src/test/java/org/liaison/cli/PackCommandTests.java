package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of content authors: check, generate, lint and quiz. */
class PackCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void checkCountsWhatTheShippedPackHolds() {
        assertThat(run("check", "stakeholders", "--format", "json")).isZero();
        assertThat(json().path("facts").asInt()).isEqualTo(214);
        assertThat(json().path("entities").asInt()).isEqualTo(82);
        assertThat(json().path("relations").asInt()).isEqualTo(43);
        assertThat(json().path("lessons").asInt()).isEqualTo(12);
        assertThat(json().path("scenarios").asInt()).isEqualTo(30);
        assertThat(json().path("sentences").path("total").asInt()).isEqualTo(64);
        assertThat(json().path("sentences").path("cited").asInt()).isEqualTo(63);
        assertThat(json().path("errors")).isEmpty();
    }

    @Test
    void checkNamesEverySlipAtItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "pack: tea\ntitle: Tea\nversion: 1\nfilez: none\n");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("pack.yaml:4: error: ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void checkOfNothingIsToldInOneLine() {
        assertThat(run("check", "no-such-pack")).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("liaison: No folder and no shipped pack 'no-such-pack'.");
    }

    @Test
    void generatePrintsWhatWasAskedForAndTheSameAgain() {
        assertThat(run("generate", "--count", "20", "--seed", "7", "--format", "json"))
                .isZero();
        var first = out.toString();
        assertThat(json()).hasSize(20).allSatisfy(item -> {
            assertThat(item.path("id").asString()).contains("~");
            assertThat(item.path("stem").asString()).isNotBlank();
            assertThat(item.path("key")).isNotEmpty();
            assertThat(item.path("facts")).isNotEmpty();
            assertThat(item.path("citations")).isNotEmpty();
            assertThat(item.path("options")).allSatisfy(option -> {
                assertThat(option.path("reason").asString()).isNotBlank();
                assertThat(option.path("citations")).isNotEmpty();
            });
        });
        out.getBuffer().setLength(0);
        run("generate", "--count", "20", "--seed", "7", "--format", "json");
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void generateKeepsToTheKindAskedFor() {
        assertThat(run("generate", "--count", "5", "--kind", "matching", "--format", "json"))
                .isZero();
        assertThat(json())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item.path("kind").asString()).isEqualTo("matching"));
    }

    @Test
    void generateAsTextReadsAsAList() {
        assertThat(run("generate", "--count", "3", "--seed", "7")).isZero();
        assertThat(out.toString()).contains("1. ", "2. ", "3. ", "Key: ", "Source: ");
    }

    @Test
    void generateOfNoneIsAMisuse() {
        assertThat(run("generate", "--count", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--count must be 1 or more");
    }

    @Test
    void lintProvesTheWholeBankOfTheShippedPack() {
        assertThat(run("lint", "--format", "json")).isZero();
        assertThat(json().path("violations")).isEmpty();
        assertThat(json().path("coverage").path("asked").asInt()).isEqualTo(214);
        assertThat(json().path("blind")).hasSize(11);
        assertThat(json().path("suppressed")).isNotEmpty();
        var stems = json().path("stems");
        assertThat(stems.path("figures"))
                .extracting(figure -> figure.path("figure").asString())
                .contains("distinct-2", "self-bleu-4", "near-duplicates", "grade-median", "words-p95");
        assertThat(stems.path("figures").path(0).path("met").asBoolean()).isTrue();
        assertThat(stems.path("templates").path("located-in").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(stems.path("difficulty")).hasSize(5);
    }

    @Test
    void lintPassesAPackOfFifteenFacts() {
        assertThat(run("lint", "../quiz-engine/src/test/resources/packs/railway", "--format", "json"))
                .isZero();
        assertThat(json().path("blind"))
                .allSatisfy(strategy ->
                        assertThat(strategy.path("givenAway").asBoolean()).isFalse())
                .anySatisfy(strategy ->
                        assertThat(strategy.path("error").asDouble()).isGreaterThan(5));
    }

    @Test
    void lintAsTextGivesEachFigureWithWhatItShouldBe() {
        assertThat(run("lint")).isZero();
        assertThat(out.toString())
                .containsPattern("distinct-2 +0\\.\\d{3} +at least 0\\.25\\R")
                .contains("Items by strategy:", "Predicted difficulty, easiest band first: ");
    }

    @Test
    void lintListsItsRules() {
        assertThat(run("lint", "--rules")).isZero();
        assertThat(out.toString()).contains("longest-key", "clang", "acronym-cue");
    }

    @Test
    void quizKeepsToItsLesson() {
        assertThat(run("quiz", "--lesson", "army-family", "--items", "6", "--graded", "--format", "json"))
                .isZero();
        assertThat(json().path("items"))
                .hasSize(6)
                .allSatisfy(
                        item -> assertThat(item.path("gradable").asBoolean()).isTrue());
        assertThat(json().path("missing").asInt()).isZero();
    }

    @Test
    void anUnknownLessonIsAMisuse() {
        assertThat(run("quiz", "--lesson", "nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("No lesson 'nowhere'.");
    }
}
