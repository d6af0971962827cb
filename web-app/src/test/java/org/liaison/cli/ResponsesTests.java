package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions made with an eye on what was answered before. */
class ResponsesTests {

    private static final List<String> ASKED =
            List.of("generate", "--kind", "single-choice", "--count", "12", "--seed", "5");

    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void optionsThatEverybodyTakesStayAndThoseNobodyTakesGo() throws IOException {
        var before = generated(ASKED);
        var after = generated(
                with(sheet(before, item -> wrong(item).get(0).path("text").asString())));
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(after).allSatisfy(item -> assertThat(wrong(item)).isNotEmpty());
        assertThat(err.toString()).isEmpty();
        for (var item : before) {
            var taken = wrong(item).get(0).path("text").asString();
            assertThat(after).filteredOn(other -> isAbout(other, item)).allSatisfy(other -> {
                assertThat(other.path("key")).isEqualTo(item.path("key"));
                assertThat(wrong(other))
                        .extracting(option -> option.path("text").asString())
                        .contains(taken);
            });
        }
    }

    @Test
    void whereNothingWasAnsweredNothingChanges() throws IOException {
        var before = generated(ASKED);
        assertThat(generated(with(sheet(before, item -> "")))).isEqualTo(before);
    }

    @Test
    void whatIsNoItemOfThePackIsNamed() throws IOException {
        var file = folder.resolve("answers.csv");
        Files.writeString(file, "learner,Q1,army-08~located-in.object.1.full~00000000\nKEY,a,b\nada,a,b\nben,b,a\n");
        assertThat(generated(with(file))).isEqualTo(generated(ASKED));
        assertThat(err.toString().lines())
                .containsExactly("Not items of this pack: Q1, army-08~located-in.object.1.full~00000000");
    }

    @Test
    void aFileThatCannotBeUsedIsToldInOneLine() throws IOException {
        var file = folder.resolve("answers.csv");
        Files.writeString(file, "learner,Q1\nada,perhaps\nben,0\n");
        var arguments = with(file);
        assertThat(run(new StringWriter(), arguments)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("answers.csv:2: 'perhaps' is no mark");
    }

    private static boolean isAbout(JsonNode one, JsonNode other) {
        return one.path("facts").equals(other.path("facts"))
                && one.path("template").equals(other.path("template"));
    }

    /** Forty learners who all give the same answer to an item. */
    private Path sheet(List<JsonNode> items, Function<JsonNode, String> answer) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(line("learner", items, item -> item.path("id").asString()));
        lines.add(line("KEY", items, item -> item.path("key").path(0).asString()));
        lines.addAll(Collections.nCopies(40, line("somebody", items, answer)));
        var file = folder.resolve("sheet.csv");
        Files.write(file, lines);
        return file;
    }

    private static String line(String first, List<JsonNode> items, Function<JsonNode, String> cell) {
        return first + ","
                + items.stream().map(item -> "\"" + cell.apply(item) + "\"").collect(Collectors.joining(","));
    }

    private static List<JsonNode> wrong(JsonNode item) {
        return item.path("options")
                .valueStream()
                .filter(option -> !option.path("correct").asBoolean())
                .toList();
    }

    private static List<String> with(Path file) {
        return Stream.concat(ASKED.stream(), Stream.of("--responses", file.toString()))
                .toList();
    }

    private List<JsonNode> generated(List<String> arguments) {
        var out = new StringWriter();
        assertThat(run(out, arguments)).isZero();
        return JsonMapper.shared().readTree(out.toString()).valueStream().toList();
    }

    private int run(StringWriter out, List<String> arguments) {
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(arguments.stream(), Stream.of("--format", "json"))
                        .toArray(String[]::new));
    }
}
