package org.liaison.engine.generate;

import java.util.List;
import java.util.Optional;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Kind;

/** Leaves the middle out of a chain of two facts, such as a line of reporting. */
record MissingLink(Workshop workshop) implements Strategy {

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() == Family.STRUCTURE
                && fact.relation().isFunctional()
                && fact.relation().phrasing().says().endsWith("{o}")
                && next(fact).isPresent();
    }

    /** The fact by which the chain goes on from the object of this one. */
    private Optional<Fact> next(Fact fact) {
        return fact.object().entity().stream()
                .flatMap(link -> workshop.pack().factsAbout(link).stream())
                .filter(Fact::isAskable)
                .filter(further -> further.object().entity().isPresent())
                .filter(further ->
                        further.relation().isFunctional() && further.relation().family() == Family.STRUCTURE)
                .filter(further -> !workshop.pack().entity(further.subject()).plural())
                .filter(further -> !further.object().entity().get().equals(fact.subject()))
                .findFirst();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var further = next(fact).orElseThrow();
        return workshop.distractors().namingsOf(fact.object()).stream()
                .map(naming -> make(inquiry, further, naming))
                .toList();
    }

    private Outcome make(Inquiry inquiry, Fact further, Naming naming) {
        var fact = inquiry.fact();
        var template = name() + naming.suffix();
        var dice = inquiry.dice(template);
        var rivals = workshop.distractors().objectRivals(List.of(fact, further), dice);
        var wrong = workshop.distractors().objects(rivals, fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().size() < 2) {
            return new Suppressed(fact.id(), template, "fewer than two links proved wrong");
        }
        var options = Workshop.mixed(inquiry.objectKey(naming), wrong.options(), dice);
        var stem = Stems.CHAIN.drawn(
                dice,
                workshop.wording().opening(fact) + " …, and … "
                        + workshop.wording().ownPredicate(further));
        var difficulty = inquiry.difficulty(wrong.likeness(), 2, Difficulty.Format.RECOGNIZE);
        var basis = workshop.basis(
                Kind.REPORTING_CHAIN, List.of(fact, further), template, Workshop.content(stem, options), difficulty);
        return new Made(new Choice(basis, stem, options));
    }
}
