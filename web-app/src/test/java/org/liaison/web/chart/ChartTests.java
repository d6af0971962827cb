package org.liaison.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;

class ChartTests {

    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();
    private static final Chart CHART = ChartReader.read(PACK);
    private static final Drawing DRAWING = Draftsman.draw(CHART);

    @Test
    void theListHasTheNodesAndEdgesOfTheDrawing() {
        Set<String> nodes = new TreeSet<>();
        Set<String> edges = new TreeSet<>();
        CHART.branches().stream().flatMap(ChartTests::all).forEach(branch -> {
            nodes.add(branch.node().label());
            if (branch.edge() != null) {
                edges.add(branch.edge().statement());
            }
        });
        assertThat(DRAWING.boxes()).extracting(box -> box.node().label()).containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(DRAWING.lines())
                .extracting(line -> line.edge().statement())
                .containsExactlyInAnyOrderElementsOf(edges);
    }

    @Test
    void noTwoBoxesOverlapAndAllLieInside() {
        for (var one : DRAWING.boxes()) {
            assertThat(one.x()).isNotNegative();
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(DRAWING.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(DRAWING.height());
            for (var other : DRAWING.boxes()) {
                assertThat(one.equals(other) || apart(one, other))
                        .as(one + " and " + other)
                        .isTrue();
            }
        }
    }

    @Test
    void whoStandsAboveStandsToTheLeft() {
        for (var line : DRAWING.lines()) {
            assertThat(left(line.edge().above())).isLessThan(left(line.edge().below()));
            assertThat(line.path()).matches("M\\d+ \\d+( L\\d+ \\d+)+");
        }
    }

    @Test
    void theContestedLineSaysSoWithItsDate() {
        var contested =
                DRAWING.lines().stream().filter(line -> line.edge().contested()).toList();
        assertThat(contested).hasSize(1);
        assertThat(contested.get(0).label()).contains("10 Feb 2026");
        assertThat(CHART.notices()).extracting(Chart.Notice::since).containsExactly("10 Feb 2026");
    }

    @Test
    void twoFactsOnTheSamePairAreOneLine() {
        var pairs = new HashSet<String>();
        CHART.edges()
                .forEach(edge ->
                        assertThat(pairs.add(edge.below() + " " + edge.above())).isTrue());
    }

    @Test
    void longLabelsAreBrokenBetweenWords() {
        assertThat(Draftsman.rows("MILDEP Country Program Director of everything"))
                .containsExactly("MILDEP Country Program", "Director of everything");
        assertThat(Draftsman.rows("DSCA")).containsExactly("DSCA");
    }

    private static long left(Object id) {
        return DRAWING.boxes().stream()
                .filter(box -> box.node().id().equals(id))
                .findFirst()
                .orElseThrow()
                .x();
    }

    private static boolean apart(Drawing.Box one, Drawing.Box other) {
        return one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
    }

    private static Stream<Chart.Branch> all(Chart.Branch branch) {
        return Stream.concat(Stream.of(branch), branch.below().stream().flatMap(ChartTests::all));
    }
}
