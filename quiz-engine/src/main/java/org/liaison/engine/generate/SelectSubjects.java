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
        return fact.relation().family() != Family.NAMING && together(fact).size() > 1;
    }

    private List<Fact> together(Fact fact) {
        var sort = workshop.pack().entity(fact.subject()).sort();
        var together = new ArrayList<Fact>();
        together.add(fact);
        workshop.pack().holders(fact.relation().id(), fact.object()).stream()
                .filter(other -> !other.equals(fact) && other.isAskable())
                .filter(other -> workshop.pack().entity(other.subject()).sort() == sort)
                .forEach(together::add);
        return together;
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        var dice = Dice.of(seed, fact.id() + name());
        var facts = new ArrayList<>(List.of(fact));
        var all = together(fact);
        facts.addAll(dice.sample(all.subList(1, all.size()), MOST_RIGHT - 1));
        var naming = workshop.commonNaming(facts.stream().map(Fact::subject).toList());
        var wrong = workshop.distractors().subjects(fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return List.of(new Suppressed(fact.id(), name(), "fewer than two subjects proved wrong"));
        }
        var options = new ArrayList<Option>();
        facts.forEach(one -> options.add(workshop.distractors().subjectKey(one, naming)));
        options.addAll(wrong.options());
        return List.of(new Made(item(fact, facts, dice.shuffled(options), wrong.likeness())));
    }

    private MultipleChoice item(Fact fact, List<Fact> facts, List<Option> options, double likeness) {
        var stem = "Which of these " + workshop.wording().predicate(fact) + "? Select all that apply.";
        var difficulty = Difficulty.of(workshop.pack(), fact, likeness, facts.size(), Difficulty.Format.SELECT_ALL);
        var basis = workshop.basis(Kind.MULTIPLE_CHOICE, facts, name(), Workshop.content(stem, options), difficulty);
        return new MultipleChoice(basis, stem, options);
    }
}
