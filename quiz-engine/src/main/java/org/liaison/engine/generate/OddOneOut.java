package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return fact.relation().family() != Family.NAMING && alike(fact).size() >= ALIKE;
    }

    /** The facts that say the same of others of the same sort, this one first. */
    private List<Fact> alike(Fact fact) {
        var sort = workshop.pack().entity(fact.subject()).sort();
        var alike = new ArrayList<Fact>();
        alike.add(fact);
        workshop.pack().holders(fact.relation().id(), fact.object()).stream()
                .filter(other -> !other.equals(fact) && other.isAskable())
                .filter(other -> workshop.pack().entity(other.subject()).sort() == sort)
                .forEach(alike::add);
        return alike;
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        var dice = Dice.of(seed, fact.id() + name());
        var all = alike(fact);
        var three = new ArrayList<>(List.of(fact));
        three.addAll(dice.sample(all.subList(1, all.size()), ALIKE - 1));
        var naming = workshop.commonNaming(three.stream().map(Fact::subject).toList());
        return odd(fact, naming, dice)
                .<List<Outcome>>map(odd -> List.of(new Made(item(fact, three, odd, naming, dice))))
                .orElseGet(() -> List.of(new Suppressed(fact.id(), name(), "nobody proved not to belong")));
    }

    private Optional<Chosen> odd(Fact fact, Naming naming, Dice dice) {
        return Optional.of(workshop.distractors().subjects(fact, naming, 1, dice))
                .filter(chosen -> !chosen.options().isEmpty());
    }

    private Choice item(Fact fact, List<Fact> three, Chosen odd, Naming naming, Dice dice) {
        var stranger = odd.options().get(0);
        var key = turned(stranger, true);
        var wrong = three.stream()
                .map(one -> turned(workshop.distractors().subjectKey(one, naming), false))
                .toList();
        var options = Workshop.mixed(key, wrong, dice);
        var stem = "Three of these " + workshop.wording().predicate(fact) + ". Which is the odd one out?";
        var difficulty = Difficulty.of(workshop.pack(), fact, odd.likeness(), ALIKE, Difficulty.Format.RECOGNIZE);
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
