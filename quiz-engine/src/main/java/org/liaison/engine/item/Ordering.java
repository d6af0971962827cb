package org.liaison.engine.item;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.liaison.content.SentenceId;

/**
 * Put the steps in order. Each neighboring pair of steps that stands in the right order, anywhere in the list, earns a point, so
 * that one slip costs little.
 *
 * @param inOrder the steps in their right order
 */
public record Ordering(Basis basis, String stem, List<Step> inOrder, String reason) implements Item {

    public Ordering {
        inOrder = List.copyOf(inOrder);
        if (inOrder.size() < 3 || inOrder.stream().map(Step::id).distinct().count() != inOrder.size()) {
            throw new IllegalArgumentException("Item " + basis.id() + " needs three different steps");
        }
    }

    /**
     * A step to be put in its place.
     *
     * @param reason what its place rests on
     */
    public record Step(String text, String reason, List<SentenceId> citations) {

        public Step {
            citations = List.copyOf(citations);
        }

        /** The name of this step in forms and responses. */
        public String id() {
            return Digest.of(text, 6);
        }
    }

    @Override
    public boolean accepts(Response response) {
        var ids = new HashSet<>(inOrder.stream().map(Step::id).toList());
        return response.isBlank()
                || (response.values().size() == ids.size() && new HashSet<>(response.values()).equals(ids));
    }

    @Override
    public Score score(Response response) {
        Options.requireAccepted(this, response);
        if (response.isBlank()) {
            return new Score(0, inOrder.size() - 1);
        }
        var points = IntStream.range(1, inOrder.size())
                .filter(step -> follows(step, response))
                .count();
        return new Score(points, inOrder.size() - 1);
    }

    private boolean follows(int step, Response response) {
        var before = response.values().indexOf(inOrder.get(step - 1).id());
        var after = response.values().indexOf(inOrder.get(step).id());
        return before < after;
    }

    @Override
    public double guessing() {
        return 0.5;
    }

    @Override
    public Response modelResponse() {
        return new Response(inOrder.stream().map(Step::id).toList());
    }

    @Override
    public List<Line> explain(Response response) {
        return IntStream.range(0, inOrder.size())
                .mapToObj(place -> line(place, response))
                .toList();
    }

    private Line line(int place, Response response) {
        var step = inOrder.get(place);
        var given = response.value(place);
        var mark = given.equals(step.id()) ? Line.Mark.HIT : Line.Mark.MISS;
        var text = inOrder.stream()
                .filter(any -> any.id().equals(given))
                .map(Step::text)
                .findFirst()
                .orElse("");
        return new Line("Place " + (place + 1), mark, text, step.text(), step.reason(), step.citations());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.ordering(this);
    }
}
