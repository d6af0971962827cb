package org.liaison.web.chart;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Note;
import org.liaison.content.Pack;
import org.liaison.content.Sort;
import org.liaison.engine.generate.Statements;
import org.liaison.web.chart.Chart.Branch;
import org.liaison.web.chart.Chart.Edge;
import org.liaison.web.chart.Chart.Node;
import org.liaison.web.chart.Chart.Notice;
import org.liaison.web.pack.WrittenDate;

/** Reads the chart from the facts on parts and wholes, leaders and lines of reporting; nothing else draws a line. */
final class ChartReader {

    private record Ends(EntityId below, EntityId above) {}

    private final Pack pack;
    private final Statements statements;
    private final Map<Ends, Edge> edges = new LinkedHashMap<>();

    private ChartReader(Pack pack) {
        this.pack = pack;
        this.statements = Statements.of(pack);
    }

    static Chart read(Pack pack) {
        return new ChartReader(pack).chart();
    }

    private Chart chart() {
        pack.facts().stream().filter(this::ties).forEach(this::add);
        var nodes = edges.keySet().stream()
                .flatMap(ends -> Stream.of(ends.above(), ends.below()))
                .distinct()
                .map(this::node)
                .toList();
        return new Chart(nodes, List.copyOf(edges.values()), branches(nodes), notices());
    }

    private boolean ties(Fact fact) {
        return fact.relation().family() == Family.STRUCTURE
                && acts(fact.subject())
                && fact.object().entity().filter(this::acts).isPresent();
    }

    private boolean acts(EntityId id) {
        var sort = pack.entity(id).sort();
        return sort == Sort.ORGANIZATION || sort == Sort.PERSON;
    }

    /** Two facts that tie the same two are one line. */
    private void add(Fact fact) {
        var object = fact.object().entity().orElseThrow();
        var down = Chart.leadsDown(fact.relation().kinship());
        var below = down ? object : fact.subject();
        var above = down ? fact.subject() : object;
        edges.putIfAbsent(
                new Ends(below, above),
                new Edge(
                        below,
                        above,
                        Tie.of(fact.relation()),
                        fact.relation().word(),
                        statements.say(fact),
                        fact.flags().contains(Fact.Flag.CONTESTED),
                        changes(fact)
                                .map(note -> WrittenDate.toRead(note.since()))
                                .findFirst()
                                .orElse("")));
    }

    private Stream<Note> changes(Fact fact) {
        return pack.notes().stream()
                .filter(note -> note.kind() == Note.Kind.CHANGED && note.facts().contains(fact.id()));
    }

    private Node node(EntityId id) {
        return new Node(id, pack.entity(id).label());
    }

    private List<Branch> branches(List<Node> nodes) {
        var below = edges.values().stream().collect(groupingBy(Edge::above));
        var under = new HashSet<EntityId>();
        edges.values().forEach(edge -> under.add(edge.below()));
        return nodes.stream()
                .filter(node -> !under.contains(node.id()))
                .map(node -> branch(node, null, below, Set.of()))
                .toList();
    }

    private Branch branch(Node node, @Nullable Edge edge, Map<EntityId, List<Edge>> below, Set<EntityId> path) {
        if (path.contains(node.id())) {
            return new Branch(node, edge, List.of());
        }
        var longer = new HashSet<>(path);
        longer.add(node.id());
        var branches = below.getOrDefault(node.id(), List.of()).stream()
                .map(next -> branch(node(next.below()), next, below, longer))
                .toList();
        return new Branch(node, edge, branches);
    }

    private List<Notice> notices() {
        return pack.facts().stream()
                .filter(this::ties)
                .flatMap(fact -> changes(fact).map(note -> notice(fact, note)))
                .toList();
    }

    private Notice notice(Fact fact, Note note) {
        return new Notice(statements.say(fact), note.say(), WrittenDate.toRead(note.since()));
    }
}
