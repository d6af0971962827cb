package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** Asks for one end of a fact, in some of the wordings that the vocabulary has: where does it sit, who sits there. */
record Ask(Workshop workshop, Aim aim) implements Strategy {

    private static final int WORDINGS = 3;

    @Override
    public String name() {
        return aim.code();
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING && !aim.wordings(fact).isEmpty();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var outcomes = new ArrayList<Outcome>();
        for (var naming : aim.namings(workshop, fact)) {
            make(inquiry, naming, outcomes);
        }
        return outcomes;
    }

    private void make(Inquiry inquiry, Naming naming, List<Outcome> outcomes) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name() + naming.suffix());
        var wrong = aim.wrong(inquiry, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            outcomes.add(
                    new Suppressed(fact.id(), name() + naming.suffix(), "fewer than two " + name() + "s proved wrong"));
            return;
        }
        var key = aim.key(inquiry, naming);
        for (var index : dice.places(aim.wordings(fact), WORDINGS)) {
            var options = Workshop.mixed(key, wrong.options(), dice);
            outcomes.add(new Made(item(inquiry, index, naming.suffix(), options, wrong.likeness())));
        }
    }

    private Item item(Inquiry inquiry, int index, String suffix, List<Option> options, double likeness) {
        var fact = inquiry.fact();
        var stem = aim.stem(workshop, fact, aim.wordings(fact).get(index));
        var template = name() + "." + (index + 1) + suffix;
        var difficulty = inquiry.difficulty(likeness, 1, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(
                Kind.SINGLE_CHOICE, List.of(fact), template, Workshop.content(stem, options), difficulty);
        return new Choice(basis, stem, options);
    }
}
