package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.TrueFalse;

/**
 * States a fact, as it is and with another object, to be judged and corrected. A fact of which no false twin can be proved is not
 * asked at all, so that a bare statement is as often false as true.
 */
record Judge(Workshop workshop) implements Strategy {

    @Override
    public String name() {
        return "judge";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING;
    }

    @Override
    public List<Outcome> make(Fact fact, long seed) {
        var dice = Dice.of(seed, fact.id() + name());
        var distractors = workshop.distractors();
        var naming = distractors.namingOf(fact.object());
        var wrong = distractors.objects(fact, naming, Workshop.DISTRACTORS, dice);
        if (wrong.options().isEmpty()) {
            return List.of(new Suppressed(fact.id(), name(), "no object proved wrong"));
        }
        var key = distractors.objectKey(fact, naming);
        var difficulty = Difficulty.of(workshop.pack(), fact, wrong.likeness(), 1, Difficulty.Format.JUDGE);
        return List.of(
                new Made(truth(fact, key, wrong.options(), difficulty)),
                new Made(falsehood(fact, key, dice.shuffled(wrong.options()), difficulty)));
    }

    private TrueFalse truth(Fact fact, Option key, List<Option> wrong, double difficulty) {
        var statement = workshop.wording().statement(fact);
        var corrections = wrong.size() < Workshop.DISTRACTORS ? List.<Option>of() : wrong;
        return item(fact, name() + ".true", statement, key, corrections, difficulty, key.reason());
    }

    private TrueFalse falsehood(Fact fact, Option key, List<Option> wrong, double difficulty) {
        var stated = wrong.get(0);
        var claim = stated.asserted().orElseThrow();
        var statement = workshop.wording().statement(fact, workshop.pack().entity(claim.subject()), claim.object());
        var corrections = new ArrayList<Option>();
        if (wrong.size() == Workshop.DISTRACTORS) {
            corrections.add(key);
            corrections.addAll(wrong.subList(1, wrong.size()));
        }
        var reason = "Not so. " + workshop.wording().statement(fact);
        return item(fact, name() + ".false", statement, stated, corrections, difficulty, reason);
    }

    private TrueFalse item(
            Fact fact,
            String template,
            String statement,
            Option stated,
            List<Option> corrections,
            double difficulty,
            String reason) {
        Claim claim = stated.asserted().orElseThrow();
        var content = Workshop.content(statement, corrections);
        var basis = workshop.basis(Kind.TRUE_FALSE, List.of(fact), template, content, difficulty);
        return new TrueFalse(
                basis,
                statement,
                stated.correct(),
                workshop.wording().said(claim.object()),
                reason,
                fact.citations(),
                claim,
                corrections);
    }
}
