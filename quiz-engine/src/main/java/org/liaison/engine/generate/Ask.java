package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Distractors.Chosen;
import org.liaison.engine.generate.Distractors.Naming;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/** Asks for one end of a fact, in each wording that the vocabulary has: where does it sit, who sits there. */
record Ask(Workshop workshop, Aim aim) implements Strategy {

    @Override
    public String name() {
        return aim.code();
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING && !aim.wordings(fact).isEmpty();
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        return aim.namings(workshop, fact).stream()
                .flatMap(naming -> make(fact, naming, seed).stream())
                .toList();
    }

    private List<Outcome> make(Fact fact, Naming naming, long seed) {
        var dice = Dice.of(seed, fact.id() + name() + naming.suffix());
        var wrong = aim.wrong(workshop, fact, naming, dice);
        if (wrong.options().size() < 2) {
            return List.of(
                    new Suppressed(fact.id(), name() + naming.suffix(), "fewer than two " + name() + "s proved wrong"));
        }
        var outcomes = new ArrayList<Outcome>();
        for (var index = 0; index < aim.wordings(fact).size(); index++) {
            outcomes.add(new Made(item(fact, index, naming, wrong, dice)));
        }
        return outcomes;
    }

    private Item item(Fact fact, int index, Naming naming, Chosen wrong, Dice dice) {
        var options = Workshop.mixed(aim.key(workshop, fact, naming), wrong.options(), dice);
        var stem = aim.stem(workshop, fact, aim.wordings(fact).get(index));
        var template = name() + "." + (index + 1) + naming.suffix();
        var difficulty = Difficulty.of(workshop.pack(), fact, wrong.likeness(), 1, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(
                Kind.SINGLE_CHOICE, List.of(fact), template, Workshop.content(stem, options), difficulty);
        return new Choice(basis, stem, options);
    }
}
