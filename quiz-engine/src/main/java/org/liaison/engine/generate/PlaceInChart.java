package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Relation.Kinship;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;

/** Asks who hangs beside another in the organization chart, under the same box. */
record PlaceInChart(Workshop workshop) implements Strategy {

    @Override
    public String name() {
        return "placement";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().kinship() == Kinship.OBJECT_IS_WHOLE
                && fact.relation().isFunctional()
                && !beside(fact).isEmpty();
    }

    private List<Fact> beside(Fact fact) {
        var pack = workshop.pack();
        return pack.holders(fact.relation().id(), fact.object()).stream()
                .filter(other -> !other.subject().equals(fact.subject()) && other.isAskable())
                .filter(other -> pack.entity(other.subject()).sort()
                        == pack.entity(fact.subject()).sort())
                .toList();
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        return workshop.distractors().namingsOf(fact.subject()).stream()
                .map(naming -> make(fact, naming, seed))
                .toList();
    }

    private Outcome make(Fact fact, Naming naming, long seed) {
        var template = name() + naming.suffix();
        var dice = Dice.of(seed, fact.id() + template);
        var neighbor = dice.pick(beside(fact));
        var wrong = workshop.distractors().subjects(fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return new Suppressed(fact.id(), template, "fewer than two proved to hang elsewhere");
        }
        var options = Workshop.mixed(workshop.distractors().subjectKey(fact, naming), wrong.options(), dice);
        var said = Wording.said(workshop.pack().entity(neighbor.subject()));
        var stem =
                "In the chart of who belongs to whom, which of these stands beside " + said + ", under the same box?";
        var facts = new ArrayList<>(List.of(fact, neighbor));
        var difficulty = Difficulty.of(workshop.pack(), fact, wrong.likeness(), 2, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(Kind.PLACEMENT, facts, template, Workshop.content(stem, options), difficulty);
        return new Made(new Choice(basis, stem, options));
    }
}
