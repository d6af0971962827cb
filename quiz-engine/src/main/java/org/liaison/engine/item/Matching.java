package org.liaison.engine.item;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Give each row the choice that belongs to it. Each row earns a point; a choice may serve several rows when items are sorted into
 * classes.
 *
 * @param rows the rows with their right choices
 * @param choices the texts to choose from, each once, including those that belong to no row
 */
public record Matching(Basis basis, String stem, List<Row> rows, List<String> choices) implements Item {

    public Matching {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
        if (rows.size() < 2 || choices.stream().distinct().count() != choices.size()) {
            throw new IllegalArgumentException("Item " + basis.id() + " needs two rows and different choices");
        }
        for (var row : rows) {
            if (!choices.contains(row.right())) {
                throw new IllegalArgumentException("Item " + basis.id() + " does not offer '" + row.right() + "'");
            }
        }
    }

    /**
     * A row to be matched.
     *
     * @param label what stands in the row
     * @param right the choice that belongs to it
     * @param reason why the choice belongs to it
     * @param claim what the right match asserts
     */
    public record Row(
            String label, String right, String reason, List<org.liaison.content.SentenceId> citations, Claim claim) {

        public Row {
            citations = List.copyOf(citations);
        }
    }

    /** The name of a choice in forms and responses. */
    public static String idOf(String choice) {
        return Digest.of(choice, 6);
    }

    @Override
    public boolean accepts(Response response) {
        return response.values().size() <= rows.size()
                && response.values().stream().allMatch(value -> value.isBlank() || offers(value));
    }

    private boolean offers(String id) {
        return choices.stream().anyMatch(choice -> idOf(choice).equals(id));
    }

    @Override
    public Score score(Response response) {
        Options.requireAccepted(this, response);
        var points = IntStream.range(0, rows.size())
                .filter(row -> isRight(row, response))
                .count();
        return new Score(points, rows.size());
    }

    private boolean isRight(int row, Response response) {
        return response.value(row).equals(idOf(rows.get(row).right()));
    }

    @Override
    public double guessing() {
        return 1.0 / choices.size();
    }

    @Override
    public Response modelResponse() {
        return new Response(rows.stream().map(row -> idOf(row.right())).toList());
    }

    @Override
    public List<Line> explain(Response response) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> line(row, response))
                .toList();
    }

    private Line line(int index, Response response) {
        var row = rows.get(index);
        var mark = isRight(index, response) ? Line.Mark.HIT : Line.Mark.MISS;
        var given = choices.stream()
                .filter(choice -> idOf(choice).equals(response.value(index)))
                .findFirst()
                .orElse("");
        return new Line(row.label(), mark, given, row.right(), row.reason(), row.citations());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matching(this);
    }
}
