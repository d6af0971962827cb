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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseCommandTests {

    private static final String MARKS = """
            learner,Q1,Q2,Q3
            ann,1,1,1
            bob,1,1,0
            cem,1,0,0
            dee,0,0,0
            """;
    private static final String CHOICES = """
            name;Q1;Q2
            KEY;B;A
            ann;B;A
            bob;C;A
            cem;;B
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void marksGiveFiguresForTheTestAndEachItem() throws IOException {
        var report = json(MARKS);
        assertThat(report.get("learners").asInt()).isEqualTo(4);
        assertThat(report.get("test").get("mean").asDouble()).isEqualTo(1.5);
        assertThat(report.get("test").get("sd").asDouble()).isEqualTo(1.290994, within(1e-6));
        assertThat(report.get("test").get("alpha").asDouble()).isEqualTo(0.75, within(1e-8));
        assertThat(report.get("test").get("kr20").asDouble()).isEqualTo(0.75, within(1e-8));
        assertThat(report.get("items").get(0).get("item").asString()).isEqualTo("Q1");
        assertThat(report.get("items").get(0).get("facility").asDouble()).isEqualTo(0.75);
        assertThat(report.get("items").get(0).get("n").asInt()).isEqualTo(4);
        assertThat(report.get("items").get(0).get("intervals").get("facility").size())
                .isEqualTo(2);
        assertThat(report.get("items").get(0).get("verdict").asString()).contains("too few to judge");
    }

    @Test
    void choicesAreMarkedByTheRowNamedKey() throws IOException {
        var item = json(CHOICES).get("items").get(0);
        assertThat(item.get("facility").asDouble()).isEqualTo(1 / 3.0, within(1e-8));
        assertThat(item.get("options").get(0).get("option").asString()).isEqualTo("B");
        assertThat(item.get("options").get(0).get("key").asBoolean()).isTrue();
        assertThat(item.get("options").get(1).get("shareOfErrors").asDouble()).isEqualTo(1);
    }

    @Test
    void choicesAreMarkedByAnOption() throws IOException {
        var report = json("Q1,Q2\nB,A\nC,A\n,B\n", "--key", "Q1=B,Q2=A");
        assertThat(report.get("items").get(1).get("facility").asDouble()).isEqualTo(2 / 3.0, within(1e-8));
    }

    @Test
    void marksWithoutNamesAreNumbered() throws IOException {
        assertThat(json("1,0\n0,1\n1,1\n").get("items").get(1).get("item").asString())
                .isEqualTo("2");
    }

    @Test
    void aModelAddsItsFigures() throws IOException {
        var report = json(MARKS, "--irt", "rasch");
        assertThat(report.get("irt").get("model").asString()).isEqualTo("rasch");
        assertThat(report.get("irt").get("prior").asBoolean()).isTrue();
        var easy = report.get("items").get(0).get("irt").get("b").asDouble();
        var hard = report.get("items").get(2).get("irt").get("b").asDouble();
        assertThat(easy).isLessThan(hard);
    }

    @Test
    void peopleReadSentences() throws IOException {
        assertThat(run(file(MARKS), "--irt", "2pl")).isZero();
        assertThat(out.toString()).contains("4 learners, 3 items", "Q2: Asked 4 times", "Model 2pl");
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        var item = json("Q1,Q2\n1,1\n1,0\n").get("items").get(0);
        assertThat(item.get("pointBiserial").isNull()).isTrue();
    }

    @Test
    void aSlipIsToldAtItsLine() throws IOException {
        refuses("Q1,Q2\n1,0\n1,x\n", ":3: 'x' is no mark for item 'Q2'");
        refuses("Q1,Q2\n1,0\n\n1,0,1", ":4: 3 cells, but the first line has 2");
        refuses("Q1,Q1\n1,0\n", ":1: two items are named 'Q1'");
        refuses("Q1,Q2\n1,0\n", ":2: fewer than two learners");
        refuses("Q1,Q2\n1,0\n\"1,0\n", ":3: this is no CSV");
        refuses("", ":1: there is nothing in this file");
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        assertThat(run(folder.resolve("none.csv").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("none.csv:1: there is no such file");
    }

    @Test
    void aModelNeedsWholeMarks() throws IOException {
        assertThat(run(file("Q1,Q2\n1,0\n0.5,1\n"), "--irt", "rasch")).isEqualTo(1);
        assertThat(err.toString()).contains(":3: --irt needs marks of 0 and 1 only");
    }

    @Test
    void anUnknownModelIsAMisuse() throws IOException {
        assertThat(run(file(MARKS), "--irt", "4pl")).isEqualTo(2);
    }

    private void refuses(String text, String problem) throws IOException {
        err.getBuffer().setLength(0);
        assertThat(run(file(text))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("answers.csv" + problem);
    }

    private JsonNode json(String text, String... options) throws IOException {
        out.getBuffer().setLength(0);
        var arguments = new java.util.ArrayList<String>(java.util.List.of(file(text), "--format", "json"));
        arguments.addAll(java.util.List.of(options));
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), text).toString();
    }

    private int run(String... arguments) {
        var all = new java.util.ArrayList<String>(java.util.List.of("analyse"));
        all.addAll(java.util.List.of(arguments));
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }
}
