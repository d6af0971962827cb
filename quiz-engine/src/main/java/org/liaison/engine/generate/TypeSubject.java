package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.ShortAnswer;

/** Has the holder of something typed from memory, where the source gives it to one holder and to nobody else. */
record TypeSubject(Workshop workshop) implements Strategy {

    @Override
    public String name() {
        return "type-subject";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING
                && fact.relation().isExclusive()
                && !fact.flags().contains(Flag.SHARED)
                && workshop.pack().entity(fact.subject()).shortName() != null
                && !fact.relation().phrasing().asksSubject().isEmpty();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        if (workshop.pack().holders(fact.relation().id(), fact.object()).size() > 1
                || !fact.neverWrong().isEmpty()) {
            return List.of(new Suppressed(fact.id(), name(), "others could be defended as a typed answer"));
        }
        var outcomes = new ArrayList<Outcome>();
        var template = inquiry.dice(name()).pick(fact.relation().phrasing().asksSubject());
        outcomes.add(new Made(item(fact, template)));
        return outcomes;
    }

    private ShortAnswer item(Fact fact, String template) {
        var entity = workshop.pack().entity(fact.subject());
        var stem =
                workshop.wording().askSubject(fact, template, entity.sort()) + " Type the short form or the full name.";
        var key = entity.label();
        var aliases = entity.names().filter(name -> !name.equals(key)).toList();
        var others = workshop.near(entity).map(Entity::label).sorted().toList();
        var reason = workshop.reasons().ofKey(fact);
        var difficulty = Difficulty.of(workshop.pack(), fact, 0.5, 1, Difficulty.Format.RECALL);
        var basis = workshop.basis(Kind.SHORT_ANSWER, List.of(fact), name(), stem + key, difficulty);
        return new ShortAnswer(basis, stem, key, aliases, others, reason.text(), reason.citations());
    }
}
