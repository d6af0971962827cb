package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.Item;

/**
 * Finds flaws of writing by rule, one named rule for each guideline that a machine can check.
 *
 * <p>Rule-based detection finds about nine in ten of the flaws that people label; what only the facts can tell (a second right
 * answer, an implausible option) is the business of {@link Validity} and of the choice of distractors.
 */
public final class Flaws {

    private final List<WritingRule> rules = List.of(
            new StemRules.Focus(),
            new StemRules.Negative(),
            new StemRules.DoubleNegative(),
            new StemRules.Length(),
            new StemRules.Readability(),
            new StemRules.TimeBound(),
            new StemRules.Gap(),
            new TextRules.Clean(),
            new CueRules.LongestKey(),
            new CueRules.ShortestKey(),
            new CueRules.Clang(),
            new CueRules.Acronym(),
            new CueRules.InStem(),
            new CueRules.Article(),
            new CueRules.Format(),
            new OptionRules.Duplicate(),
            new OptionRules.Overlap(),
            new TermRules.Absolute(),
            new TermRules.Vague(),
            new TermRules.AllOfTheAbove(),
            new TermRules.NoneOfTheAbove(),
            new TermRules.Complex(),
            new TermRules.TrueFalse(),
            new OptionRules.Digits(),
            new OptionRules.NumberOrder(),
            new OptionRules.Parallel(),
            new OptionRules.Convergence());

    /** Every flaw of the item, at most one of each rule. */
    public List<Flaw> of(Item item) {
        return of(item, rules);
    }

    private static List<Flaw> of(Item item, List<WritingRule> rules) {
        var shown = Shown.of(item);
        var flaws = new ArrayList<Flaw>();
        for (var rule : rules) {
            rule.broken(shown).map(detail -> new Flaw(rule.rule(), detail)).ifPresent(flaws::add);
        }
        return flaws;
    }

    /** The first rule broken, if there is any: such an item is not asked without a person's consent. */
    public Optional<Flaw.Rule> first(Item item) {
        var shown = Shown.of(item);
        for (var rule : rules) {
            if (rule.broken(shown).isPresent()) {
                return Optional.of(rule.rule());
            }
        }
        return Optional.empty();
    }

    /** One guideline. */
    interface WritingRule {

        Flaw.Rule rule();

        /** What breaks the rule, if anything does. */
        Optional<String> broken(Shown item);
    }
}
