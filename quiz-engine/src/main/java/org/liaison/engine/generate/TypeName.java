package org.liaison.engine.generate;

import java.util.List;
import java.util.Locale;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.ShortAnswer;

/** Has a short form typed for a name, and a name for a short form. */
record TypeName(Workshop workshop) implements Strategy {

    private static final int CLOSE = 2;

    @Override
    public String name() {
        return "type";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() == Family.NAMING
                && fact.object().entity().isEmpty()
                && !workshop.wording()
                        .said(fact.object())
                        .equalsIgnoreCase(workshop.pack().entity(fact.subject()).name());
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var entity = workshop.pack().entity(fact.subject());
        var shortForm = workshop.wording().said(fact.object());
        var dice = inquiry.dice(name());
        var asksShort = Stems.SHORT_FORM.drawn(dice, entity.name());
        var asksLong = Stems.LONG_FORM.drawn(dice, shortForm);
        return List.of(
                new Made(item(fact, "type.short", asksShort, shortForm, entity, true)),
                new Made(item(fact, "type.long", asksLong, entity.name(), entity, false)));
    }

    private ShortAnswer item(Fact fact, String template, String stem, String key, Entity entity, boolean wantsShort) {
        var aliases = entity.names()
                .filter(name -> isShort(name, entity) == wantsShort && !name.equals(key))
                .toList();
        var reason = workshop.reasons().ofKey(fact);
        var difficulty = Difficulty.of(workshop.pack(), fact, 0.3, 1, Difficulty.Format.RECALL);
        var basis = workshop.basis(Kind.SHORT_ANSWER, List.of(fact), template, stem + key, difficulty);
        return new ShortAnswer(
                basis, stem, key, aliases, others(entity, wantsShort), reason.text(), reason.citations());
    }

    private static boolean isShort(String name, Entity entity) {
        return name.length() * 2 <= entity.name().length();
    }

    /** Names of others that one or two slips would make of this one's. */
    private List<String> others(Entity entity, boolean wantsShort) {
        return workshop.near(entity)
                .map(other -> wantsShort ? other.label() : other.name())
                .filter(other -> close(other, wantsShort ? entity.label() : entity.name()))
                .sorted()
                .toList();
    }

    private static boolean close(String one, String other) {
        var left = one.toLowerCase(Locale.ROOT);
        var right = other.toLowerCase(Locale.ROOT);
        if (Math.abs(left.length() - right.length()) > CLOSE) {
            return false;
        }
        var different = Math.abs(left.length() - right.length());
        for (var at = 0; at < Math.min(left.length(), right.length()); at++) {
            different += left.charAt(at) == right.charAt(at) ? 0 : 1;
        }
        return different > 0 && different <= CLOSE;
    }
}
