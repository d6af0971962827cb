package org.liaison.engine.generate;

import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.Family;
import org.liaison.content.Sort;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/**
 * Asks for the object of a fact without naming its subject, which another fact tells that is true of nobody else: where is the
 * organization based that audits contracts? Both facts must be known to answer.
 */
record AskIndirectly(Workshop workshop) implements Strategy {

    private static final int TOLD = 2;

    @Override
    public String name() {
        return "indirect";
    }

    @Override
    public boolean fits(Fact fact) {
        var subject = workshop.pack().entity(fact.subject());
        return fact.relation().family() != Family.NAMING
                && !fact.relation().phrasing().asksObject().isEmpty()
                && !subject.plural()
                && (subject.sort() == Sort.ORGANIZATION || subject.sort() == Sort.PERSON)
                && workshop.pack().factsAbout(fact.subject()).size() > 1;
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var telling = workshop.pack().factsAbout(fact.subject()).stream()
                .filter(other -> tellsSubjectOf(fact, other))
                .toList();
        if (telling.isEmpty()) {
            return List.of(new Suppressed(fact.id(), name(), "nothing else tells who is meant"));
        }
        return inquiry.dice(name()).sample(telling, TOLD).stream()
                .flatMap(told -> workshop.distractors().namingsOf(fact.object()).stream()
                        .map(naming -> make(inquiry, told, naming)))
                .toList();
    }

    /** Whether somebody who knows the other fact knows the subject of this one, and is told nothing else by it. */
    private boolean tellsSubjectOf(Fact fact, Fact other) {
        return other.isAskable()
                && !other.relation().id().equals(fact.relation().id())
                && other.relation().isExclusive()
                && other.relation().family() != Family.NAMING
                && !other.flags().contains(Flag.SHARED)
                && workshop.pack()
                                .holders(other.relation().id(), other.object())
                                .size()
                        == 1;
    }

    private Outcome make(Inquiry inquiry, Fact told, Naming naming) {
        var fact = inquiry.fact();
        var template = name() + naming.suffix();
        var dice = inquiry.dice(template + told.id());
        var drawn = inquiry.objects(naming, Workshop.DISTRACTORS, dice);
        var wrong = drawn.options().stream()
                .filter(option -> isWrongOfAll(fact, told, option))
                .toList();
        if (wrong.size() < 2) {
            return new Suppressed(fact.id(), template, "fewer than two objects proved wrong of whoever is meant");
        }
        var options = Workshop.mixed(key(inquiry, told, naming), wrong, dice);
        var wordings = fact.relation().phrasing().asksObject();
        var index = dice.below(wordings.size());
        var stem = workshop.wording().askObjectOfTold(fact, wordings.get(index), told, dice.flip());
        var difficulty = inquiry.difficulty(drawn.likeness(), 2, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(
                Kind.SINGLE_CHOICE,
                List.of(fact, told),
                name() + "." + (index + 1) + naming.suffix(),
                Workshop.content(stem, options),
                difficulty);
        return new Made(new Choice(basis, stem, options));
    }

    /** Whether what is offered is wrong of everybody who could be taken for the one that is told. */
    private boolean isWrongOfAll(Fact fact, Fact told, Option option) {
        var pack = workshop.pack();
        var object = option.asserted().orElseThrow().object();
        return told.neverWrong().stream()
                        .allMatch(other ->
                                pack.refute(other, fact.relation(), object).isPresent())
                && pack.holders(fact.relation().id(), object).stream()
                        .noneMatch(holder -> pack.areKin(holder.subject(), fact.subject()));
    }

    private Option key(Inquiry inquiry, Fact told, Naming naming) {
        var reason = new Reasons.Reason(
                workshop.wording().statement(told) + " " + inquiry.reason().text(),
                inquiry.reason().citations());
        return workshop.distractors().objectKey(inquiry.fact(), naming, reason);
    }
}
