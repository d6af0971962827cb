package org.liaison.engine.generate;

import java.util.List;
import java.util.stream.Stream;
import org.liaison.content.Fact;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** Puts the learner into a situation in which only the subject of a fact can help, and asks whom to turn to. */
record DescribeNeed(Workshop workshop) implements Strategy {

    private static final int SITUATIONS = 2;

    @Override
    public String name() {
        return "need";
    }

    @Override
    public boolean fits(Fact fact) {
        return !fact.relation().phrasing().situations().isEmpty();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        return workshop.distractors().namingsOf(inquiry.fact().subject()).stream()
                .flatMap(naming -> make(inquiry, naming))
                .toList();
    }

    private Stream<Outcome> make(Inquiry inquiry, Naming naming) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name() + naming.suffix());
        var wrong = inquiry.subjects(naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            var template = name() + naming.suffix();
            return Stream.of(new Suppressed(fact.id(), template, "fewer than two subjects proved wrong"));
        }
        var options = Workshop.mixed(inquiry.subjectKey(naming), wrong.options(), dice);
        return dice.places(fact.relation().phrasing().situations(), SITUATIONS).stream()
                .map(place -> new Made(item(inquiry, place, naming.suffix(), options, wrong.likeness())));
    }

    private Choice item(Inquiry inquiry, int place, String suffix, List<Option> options, double likeness) {
        var fact = inquiry.fact();
        var sort = workshop.pack().entity(fact.subject()).sort();
        var situation = fact.relation().phrasing().situations().get(place);
        var stem = workshop.wording().askSubject(fact, situation, sort);
        var template = name() + "." + (place + 1) + suffix;
        var difficulty = inquiry.difficulty(likeness, 1, Difficulty.Format.APPLY);
        var basis = workshop.basis(Kind.SCENARIO, List.of(fact), template, Workshop.content(stem, options), difficulty);
        return new Choice(basis, stem, options);
    }
}
