package org.liaison.engine.item;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.SentenceId;

/**
 * Judge a statement, and correct it when it is false.
 *
 * <p>The corrections are shown whether or not the statement holds, so that their presence tells nothing. A statement that holds
 * earns the point for "true". A false one earns half for "false" and half for the right correction, or all for "false" when
 * there is nothing to choose from.
 *
 * @param stem the statement to judge
 * @param holds whether it is true
 * @param part the words of the statement that would have to change, such as "Dayton, Ohio"
 * @param reason why it holds or does not
 * @param corrections what could stand in place of {@code part}; one is right when the statement is false, none when it is true
 */
public record TrueFalse(
        Basis basis,
        String stem,
        boolean holds,
        String part,
        String reason,
        List<SentenceId> citations,
        Claim claim,
        List<Option> corrections)
        implements Item {

    public TrueFalse {
        citations = List.copyOf(citations);
        corrections = List.copyOf(corrections);
        var right = Options.correct(corrections);
        if (right != (holds || corrections.isEmpty() ? 0 : 1)) {
            throw new IllegalArgumentException("Item " + basis.id() + " has " + right + " right corrections");
        }
    }

    @Override
    public List<Option> offered() {
        return corrections;
    }

    @Override
    public boolean accepts(Response response) {
        var verdict = response.value(0);
        var correction = response.value(1);
        return response.values().size() <= 2
                && (verdict.isBlank() || verdict.equals("true") || verdict.equals("false"))
                && (correction.isBlank() || Options.ids(corrections).contains(correction));
    }

    @Override
    public Score score(Response response) {
        Options.requireAccepted(this, response);
        if (!response.value(0).equals(String.valueOf(holds))) {
            return Score.NONE;
        }
        return holds || corrections.isEmpty() || corrects(response) ? Score.FULL : new Score(0.5, 1);
    }

    private boolean corrects(Response response) {
        return corrections.stream()
                .anyMatch(option -> option.correct() && option.id().equals(response.value(1)));
    }

    @Override
    public double guessing() {
        return holds || corrections.isEmpty() ? 0.5 : 0.25 + 0.25 / corrections.size();
    }

    @Override
    public Response modelResponse() {
        return corrections.stream()
                .filter(Option::correct)
                .findFirst()
                .map(option -> Response.of("false", option.id()))
                .orElseGet(() -> Response.of(String.valueOf(holds)));
    }

    @Override
    public List<Line> explain(Response response) {
        var lines = new ArrayList<Line>();
        for (var verdict : List.of(true, false)) {
            var chosen = response.value(0).equals(String.valueOf(verdict));
            var mark = Line.Mark.of(verdict == holds, chosen);
            lines.add(new Line(verdict ? "True" : "False", mark, "", "", verdict == holds ? reason : "", citations));
        }
        if (!holds) {
            corrections.forEach(
                    option -> lines.add(Line.of(option, response.value(1).equals(option.id()))));
        }
        return lines;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.trueFalse(this);
    }
}
