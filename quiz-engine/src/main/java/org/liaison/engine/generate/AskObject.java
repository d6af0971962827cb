package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Distractors.Naming;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;

/** Asks for the object of a fact: where does it sit, what does it do. */
record AskObject(Workshop workshop) implements Strategy {

    @Override
    public String name() {
        return "object";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING
                && !fact.relation().phrasing().asksObject().isEmpty();
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        var outcomes = new ArrayList<Outcome>();
        var templates = fact.relation().phrasing().asksObject();
        for (var naming : workshop.distractors().namingsOf(fact.object())) {
            for (var index = 0; index < templates.size(); index++) {
                outcomes.add(
                        make(fact, templates.get(index), name() + "." + (index + 1) + naming.suffix(), naming, seed));
            }
        }
        return outcomes;
    }

    private Outcome make(Fact fact, String wording, String template, Naming naming, long seed) {
        var dice = Dice.of(seed, fact.id() + template);
        var distractors = workshop.distractors();
        var wrong = distractors.objects(fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return new Suppressed(fact.id(), template, "fewer than two objects proved wrong");
        }
        var options = Workshop.mixed(distractors.objectKey(fact, naming), wrong.options(), dice);
        var stem = workshop.wording().askObject(fact, wording);
        var difficulty = Difficulty.of(workshop.pack(), fact, wrong.likeness(), 1, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(
                Kind.SINGLE_CHOICE, List.of(fact), template, Workshop.content(stem, options), difficulty);
        return new Made(new Choice(basis, stem, options));
    }
}
