package org.liaison.engine.item;

import java.util.List;

/**
 * Tick every right option.
 *
 * <p>With h hits, f false alarms, k right and n options in all it earns {@code max(0, h/k - f/(n-k))}, so that ticking everything
 * and ticking nothing both earn nothing (balanced plus/minus scoring; Betts et al. 2022).
 */
public record MultipleChoice(Basis basis, String stem, List<Option> options) implements Item {

    public MultipleChoice {
        options = Options.require(basis.id(), options);
        var correct = Options.correct(options);
        if (correct == 0 || correct == options.size()) {
            throw new IllegalArgumentException("Item " + basis.id() + " needs right and wrong options");
        }
    }

    @Override
    public List<Option> offered() {
        return options;
    }

    @Override
    public boolean accepts(Response response) {
        return response.isBlank() || Options.offer(options, response.values());
    }

    @Override
    public Score score(Response response) {
        Options.requireAccepted(this, response);
        var right = (double) Options.correct(options);
        var hits = picked(response, true) / right;
        var falseAlarms = picked(response, false) / (options.size() - right);
        return new Score(Math.max(0, hits - falseAlarms), 1);
    }

    private long picked(Response response, boolean correct) {
        return options.stream()
                .filter(option ->
                        option.correct() == correct && response.values().contains(option.id()))
                .count();
    }

    @Override
    public double guessing() {
        return 0;
    }

    @Override
    public Response modelResponse() {
        return new Response(
                options.stream().filter(Option::correct).map(Option::id).toList());
    }

    @Override
    public List<Line> explain(Response response) {
        return options.stream()
                .map(option -> Line.of(option, response.values().contains(option.id())))
                .toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.multipleChoice(this);
    }
}
