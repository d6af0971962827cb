package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** Puts one that does not belong among three of whom the source says the same thing. */
record OddOneOut(Workshop workshop) implements Strategy {

    private static final int ALIKE = 3;

    @Override
    public String name() {
        return "odd-one-out";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING
                && workshop.hasFellows(fact)
                && !workshop.wording().readsWithin(fact);
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name());
        var three = new ArrayList<>(List.of(fact));
        three.addAll(workshop.fellows(fact, ALIKE - 1, dice));
        if (three.size() < ALIKE) {
            return List.of(new Suppressed(fact.id(), name(), "fewer than three of this sort"));
        }
        var naming = workshop.commonNaming(three.stream().map(Fact::subject).toList());
        var odd = inquiry.subjects(naming, 1, dice);
        return List.of(
                odd.options().isEmpty()
                        ? new Suppressed(fact.id(), name(), "nobody proved not to belong")
                        : new Made(item(inquiry, three, odd, naming, dice)));
    }

    private Choice item(Inquiry inquiry, List<Fact> three, Chosen odd, Naming naming, Dice dice) {
        var fact = inquiry.fact();
        var stranger = odd.options().get(0);
        var key = turned(stranger, true);
        var wrong = three.stream()
                .map(one -> turned(workshop.distractors().subjectKey(one, naming), false))
                .toList();
        var options = Workshop.mixed(key, wrong, dice);
        var stem = Stems.ODD_ONE_OUT.drawn(dice, workshop.wording().predicate(fact));
        var difficulty = inquiry.difficulty(odd.likeness(), ALIKE, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(Kind.ODD_ONE_OUT, three, name(), Workshop.content(stem, options), difficulty);
        return new Choice(basis, stem, options);
    }

    /** The option with its worth turned: here the one that is refuted is the one to find. */
    private static Option turned(Option option, boolean correct) {
        return new Option(
                option.text(),
                correct,
                option.reason(),
                option.citations(),
                option.asserted().orElseThrow(),
                option.named().orElse(null));
    }
}
