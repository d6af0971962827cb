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

/** Asks for the subject of a fact: who does it, who sits there. */
record AskSubject(Workshop workshop) implements Strategy {

    @Override
    public String name() {
        return "subject";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING
                && !fact.relation().phrasing().asksSubject().isEmpty();
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        var outcomes = new ArrayList<Outcome>();
        var templates = fact.relation().phrasing().asksSubject();
        for (var naming : workshop.distractors().namingsOf(fact.subject())) {
            for (var index = 0; index < templates.size(); index++) {
                outcomes.add(
                        make(fact, templates.get(index), name() + "." + (index + 1) + naming.suffix(), naming, seed));
            }
        }
        return outcomes;
    }

    private Outcome make(Fact fact, String wording, String template, Naming naming, long seed) {
        var dice = Dice.of(seed, fact.id() + template);
        var wrong = workshop.distractors().subjects(fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return new Suppressed(fact.id(), template, "fewer than two subjects proved wrong");
        }
        var options = Workshop.mixed(workshop.distractors().subjectKey(fact, naming), wrong.options(), dice);
        var sort = workshop.pack().entity(fact.subject()).sort();
        var stem = workshop.wording().askSubject(fact, wording, sort);
        var difficulty = Difficulty.of(workshop.pack(), fact, wrong.likeness(), 1, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(
                Kind.SINGLE_CHOICE, List.of(fact), template, Workshop.content(stem, options), difficulty);
        return new Made(new Choice(basis, stem, options));
    }
}
