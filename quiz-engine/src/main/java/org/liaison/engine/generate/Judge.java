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
 * States a fact, as it is and with another object or subject, to be judged and corrected. A fact of which no false twin can be
 * asked is not stated as true either, so that a bare statement is as often false as true.
 */
record Judge(Workshop workshop, Aim aim) implements Strategy {

    private static final double UNEVEN = 1.25;

    @Override
    public String name() {
        return aim == Aim.OBJECT ? "judge" : "judge-subject";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING;
    }

    @Override
    public boolean standsOrFallsTogether() {
        return true;
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name());
        var namings = aim.namings(workshop, fact);
        var naming = namings.get(workshop.wording().readsWithin(fact) ? namings.size() - 1 : 0);
        var wrong = aim.wrong(inquiry, naming, Workshop.DISTRACTORS, dice);
        var untrue = wrong.options().isEmpty() && aim == Aim.OBJECT
                ? workshop.distractors().contraries(fact)
                : dice.shuffled(wrong.options());
        if (untrue.isEmpty()) {
            return List.of(new Suppressed(fact.id(), name(), "no false twin proved wrong"));
        }
        var difficulty = inquiry.difficulty(wrong.likeness(), 1, Difficulty.Format.JUDGE);
        var key = aim.key(inquiry, naming);
        return List.of(
                new Made(truth(fact, key, untrue, difficulty)), new Made(falsehood(fact, key, untrue, difficulty)));
    }

    private TrueFalse truth(Fact fact, Option key, List<Option> untrue, double difficulty) {
        var corrections = correctable(key, untrue) ? untrue : List.<Option>of();
        return item(fact, name() + ".true", key, corrections, difficulty, key.reason());
    }

    private TrueFalse falsehood(Fact fact, Option key, List<Option> untrue, double difficulty) {
        var corrections = new ArrayList<Option>();
        if (correctable(key, untrue)) {
            corrections.add(key);
            corrections.addAll(untrue.subList(1, untrue.size()));
        }
        return item(fact, name() + ".false", untrue.get(0), corrections, difficulty, notSo(fact, untrue.get(0), key));
    }

    /** What rules the statement out, and what is so instead: one sentence where that is one and the same. */
    private String notSo(Fact fact, Option stated, Option key) {
        var relation = fact.relation();
        var keyRulesOut =
                aim == Aim.OBJECT ? relation.isFunctional() || !relation.isExclusive() : !relation.isFunctional();
        return keyRulesOut || stated.reason().startsWith("Not so")
                ? "Not so. " + key.reason()
                : "Not so. " + stated.reason() + " " + key.reason();
    }

    /** Whether the right correction would not stand out among the others. */
    private static boolean correctable(Option key, List<Option> untrue) {
        var longest = untrue.stream()
                .skip(1)
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        return untrue.size() == Workshop.DISTRACTORS && key.text().length() <= UNEVEN * longest;
    }

    private TrueFalse item(
            Fact fact, String template, Option stated, List<Option> corrections, double difficulty, String reason) {
        Claim claim = stated.asserted().orElseThrow();
        var subject = workshop.pack().entity(claim.subject());
        var statement = workshop.wording().judged(fact, subject, claim.object());
        var content = Workshop.content(statement, corrections);
        var basis = workshop.basis(Kind.TRUE_FALSE, List.of(fact), template, content, difficulty);
        var end = aim.end(claim);
        var words = aim == Aim.OBJECT
                ? workshop.wording().said(fact, end)
                : workshop.wording().said(end);
        return new TrueFalse(basis, statement, stated.correct(), words, reason, stated.citations(), claim, corrections);
    }
}
