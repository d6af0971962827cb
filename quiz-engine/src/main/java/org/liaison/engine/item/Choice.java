package org.liaison.engine.item;

import java.util.List;

/** Pick the one right option. Right earns the point, anything else nothing. */
public record Choice(Basis basis, String stem, List<Option> options) implements Item {

    public Choice {
        options = Options.require(basis.id(), options);
        if (Options.correct(options) != 1) {
            throw new IllegalArgumentException(
                    "Item " + basis.id() + " has " + Options.correct(options) + " right options, wants one");
        }
    }

    /** The one right option. */
    public Option key() {
        return options.stream().filter(Option::correct).findFirst().orElseThrow();
    }

    @Override
    public List<Option> offered() {
        return options;
    }

    @Override
    public boolean accepts(Response response) {
        return response.isBlank() || (response.values().size() == 1 && Options.offer(options, response.values()));
    }

    @Override
    public Score score(Response response) {
        Options.requireAccepted(this, response);
        return response.value(0).equals(key().id()) ? Score.FULL : Score.NONE;
    }

    @Override
    public double guessing() {
        return 1.0 / options.size();
    }

    @Override
    public Response modelResponse() {
        return Response.of(key().id());
    }

    @Override
    public List<Line> explain(Response response) {
        return options.stream()
                .map(option -> Line.of(option, response.value(0).equals(option.id())))
                .toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choice(this);
    }
}
