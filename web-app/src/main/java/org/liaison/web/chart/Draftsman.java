package org.liaison.web.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.liaison.content.EntityId;
import org.liaison.web.chart.Chart.Edge;
import org.liaison.web.chart.Chart.Node;

/** Finds a place for every box and line of a chart: wholes on the left, parts on the right, lines kept from crossing. */
final class Draftsman {

    private static final int LONGEST_ROW = 26;
    private static final double LETTER = 8.4;
    private static final double CAPITAL = 11;
    private static final double SMALL_LETTER = 7;
    private static final int SIDE = 12;
    private static final int ROW = 20;
    private static final int TALL = 44;

    private final Map<EntityId, ElkNode> boxes = new LinkedHashMap<>();
    private final Map<Edge, ElkEdge> lines = new LinkedHashMap<>();

    private Draftsman() {}

    static Drawing draw(Chart chart) {
        return new Draftsman().lay(chart);
    }

    private Drawing lay(Chart chart) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.ASPECT_RATIO, 0.6);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 36.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        chart.nodes().forEach(node -> boxes.put(node.id(), box(graph, node)));
        chart.edges().forEach(edge -> lines.put(edge, line(edge)));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Drawing(
                Math.round(graph.getWidth()),
                Math.round(graph.getHeight()),
                chart.nodes().stream().map(this::drawn).toList(),
                chart.edges().stream().map(this::drawn).toList());
    }

    private static ElkNode box(ElkNode graph, Node node) {
        var rows = rows(node.label());
        var longest = rows.stream().mapToDouble(Draftsman::length).max().orElse(0);
        var box = ElkGraphUtil.createNode(graph);
        box.setDimensions(longest + 2 * SIDE, TALL + (rows.size() - 1.0) * ROW);
        return box;
    }

    private ElkNode box(EntityId id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private ElkEdge line(Edge edge) {
        var line = ElkGraphUtil.createSimpleEdge(box(edge.above()), box(edge.below()));
        if (!label(edge).isEmpty()) {
            var label = ElkGraphUtil.createLabel(label(edge), line);
            label.setDimensions(label(edge).length() * SMALL_LETTER, ROW);
        }
        return line;
    }

    /** Lines to mere parts are not labeled; there are too many of them, and where they lead says enough. */
    private static String label(Edge edge) {
        if (edge.contested()) {
            return edge.word() + " (changed" + (edge.since().isEmpty() ? ")" : " " + edge.since() + ")");
        }
        return edge.tie() == Tie.BELONGS ? "" : edge.word();
    }

    private Drawing.Box drawn(Node node) {
        var box = box(node.id());
        return new Drawing.Box(
                node,
                rows(node.label()),
                Math.round(box.getX()),
                Math.round(box.getY()),
                Math.round(box.getWidth()),
                Math.round(box.getHeight()));
    }

    private Drawing.Line drawn(Edge edge) {
        var line = Objects.requireNonNull(lines.get(edge));
        var path = line.getSections().stream()
                .map(section -> Stream.concat(
                                Stream.of(point("M", section.getStartX(), section.getStartY())),
                                Stream.concat(
                                        section.getBendPoints().stream()
                                                .map(bend -> point("L", bend.getX(), bend.getY())),
                                        Stream.of(point("L", section.getEndX(), section.getEndY()))))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        var label = line.getLabels().stream().findFirst();
        return new Drawing.Line(
                edge,
                path,
                label(edge),
                label.map(words -> Math.round(words.getX())).orElse(0L),
                label.map(words -> Math.round(words.getY() + 0.75 * ROW)).orElse(0L));
    }

    private static String point(String step, double x, double y) {
        return step + Math.round(x) + " " + Math.round(y);
    }

    /** How much room a row takes in a wide typeface. */
    private static double length(String row) {
        return row.chars()
                .mapToDouble(letter -> Character.isUpperCase(letter) ? CAPITAL : LETTER)
                .sum();
    }

    /** The label in rows, broken between words. */
    static List<String> rows(String label) {
        List<String> rows = new ArrayList<>();
        for (var word : label.split(" ")) {
            var last = rows.isEmpty() ? "" : rows.get(rows.size() - 1);
            if (last.isEmpty() || last.length() + 1 + word.length() > LONGEST_ROW) {
                rows.add(word);
            } else {
                rows.set(rows.size() - 1, last + " " + word);
            }
        }
        return rows;
    }
}
