package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.content.Fact;
import org.liaison.content.Relation.Kinship;
import org.liaison.content.Sort;
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
                && workshop.hasFellows(fact);
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        return workshop.distractors().namingsOf(fact.subject()).stream()
                .map(naming -> make(inquiry, naming))
                .toList();
    }

    private Outcome make(Inquiry inquiry, Naming naming) {
        var fact = inquiry.fact();
        var template = name() + naming.suffix();
        var dice = inquiry.dice(template);
        var beside = workshop.fellows(fact, 1, dice);
        if (beside.isEmpty()) {
            return new Suppressed(fact.id(), template, "nobody else of this sort");
        }
        var neighbor = beside.get(0);
        var wrong = inquiry.subjects(naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return new Suppressed(fact.id(), template, "fewer than two proved to hang elsewhere");
        }
        var options = Workshop.mixed(inquiry.subjectKey(naming), wrong.options(), dice);
        var stem = stem(neighbor, dice);
        var facts = new ArrayList<>(List.of(fact, neighbor));
        var difficulty = inquiry.difficulty(wrong.likeness(), 2, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(Kind.PLACEMENT, facts, template, Workshop.content(stem, options), difficulty);
        return new Made(new Choice(basis, stem, options));
    }

    private String stem(Fact neighbor, Dice dice) {
        var pack = workshop.pack();
        var isChart = neighbor.object()
                .entity()
                .map(whole -> pack.entity(whole).sort())
                .equals(Optional.of(Sort.ORGANIZATION));
        var stems = isChart ? Stems.BESIDE_IN_CHART : Stems.BESIDE;
        return stems.drawn(dice, Wording.said(pack.entity(neighbor.subject())));
    }
}
