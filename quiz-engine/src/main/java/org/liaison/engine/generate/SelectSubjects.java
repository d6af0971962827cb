package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;

/** Asks for everyone on offer of whom the source says the same thing. */
record SelectSubjects(Workshop workshop) implements Strategy {

    private static final int MOST_RIGHT = 4;

    @Override
    public String name() {
        return "select-subjects";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING && workshop.hasFellows(fact);
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name());
        var facts = new ArrayList<>(List.of(fact));
        facts.addAll(workshop.fellows(fact, MOST_RIGHT - 1, dice));
        if (facts.size() == 1) {
            return List.of(new Suppressed(fact.id(), name(), "nobody else of this sort"));
        }
        var naming = workshop.commonNaming(facts.stream().map(Fact::subject).toList());
        var wrong = inquiry.subjects(naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return List.of(new Suppressed(fact.id(), name(), "fewer than two subjects proved wrong"));
        }
        var options = new ArrayList<Option>();
        facts.forEach(one -> options.add(workshop.distractors().subjectKey(one, naming)));
        options.addAll(wrong.options());
        return List.of(new Made(item(inquiry, facts, dice.shuffled(options), wrong.likeness(), dice)));
    }

    private MultipleChoice item(Inquiry inquiry, List<Fact> facts, List<Option> options, double likeness, Dice dice) {
        var fact = inquiry.fact();
        var stem = Stems.WHO_ALL.drawn(dice, workshop.wording().predicate(fact)) + Stems.SELECT_ALL;
        var difficulty = inquiry.difficulty(likeness, facts.size(), Difficulty.Format.SELECT_ALL);
        var basis = workshop.basis(Kind.MULTIPLE_CHOICE, facts, name(), Workshop.content(stem, options), difficulty);
        return new MultipleChoice(basis, stem, options);
    }
}
