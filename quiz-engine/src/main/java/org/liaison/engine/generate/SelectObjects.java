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

/** Asks for every object on offer that a subject has, where the source states several. */
record SelectObjects(Workshop workshop) implements Strategy {

    private static final int MOST_RIGHT = 4;

    @Override
    public String name() {
        return "select-objects";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING
                && fact.relation().phrasing().says().endsWith("{o}")
                && together(fact).size() > 1;
    }

    /** The facts that say the same of the same subject under the same condition, this one first. */
    private List<Fact> together(Fact fact) {
        var together = new ArrayList<Fact>();
        together.add(fact);
        workshop.pack().factsAbout(fact.subject()).stream()
                .filter(other -> !other.equals(fact) && other.isAskable())
                .filter(other -> other.relation().id().equals(fact.relation().id()))
                .filter(other -> other.scope().equals(fact.scope()))
                .filter(other -> sameShape(fact, other))
                .forEach(together::add);
        return together;
    }

    private static boolean sameShape(Fact one, Fact other) {
        return one.object().entity().isPresent() == other.object().entity().isPresent();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name());
        var all = together(fact);
        var facts = new ArrayList<>(List.of(fact));
        facts.addAll(dice.sample(all.subList(1, all.size()), MOST_RIGHT - 1));
        var naming = workshop.commonNaming(
                facts.stream().flatMap(one -> one.object().entity().stream()).toList());
        var rivals = workshop.distractors().objectRivals(facts, dice);
        var wrong = workshop.distractors().objects(rivals, fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return List.of(new Suppressed(fact.id(), name(), "fewer than two objects proved wrong"));
        }
        var options = new ArrayList<Option>();
        facts.forEach(one -> options.add(workshop.distractors().objectKey(one, naming)));
        options.addAll(wrong.options());
        return List.of(new Made(item(inquiry, facts, dice.shuffled(options), wrong.likeness(), dice)));
    }

    private MultipleChoice item(Inquiry inquiry, List<Fact> facts, List<Option> options, double likeness, Dice dice) {
        var fact = inquiry.fact();
        var stem = stem(fact, dice) + Stems.SELECT_ALL;
        var difficulty = inquiry.difficulty(likeness, facts.size(), Difficulty.Format.SELECT_ALL);
        var basis = workshop.basis(Kind.MULTIPLE_CHOICE, facts, name(), Workshop.content(stem, options), difficulty);
        return new MultipleChoice(basis, stem, options);
    }

    /** One of the questions for the object, or the statement without it. */
    private String stem(Fact fact, Dice dice) {
        var questions = fact.relation().phrasing().asksObject();
        var drawn = dice.below(questions.size() + 1);
        if (drawn < questions.size()) {
            return workshop.wording().askObject(fact, questions.get(drawn));
        }
        var condition = fact.scope().isEmpty() ? "" : " " + fact.scope();
        var sentence = (fact.relation().isAboutTheSource() ? "As the source has it: " : "")
                + workshop.wording().opening(fact) + " …" + condition;
        return Stems.COMPLETE_ALL.drawn(dice, sentence);
    }
}
