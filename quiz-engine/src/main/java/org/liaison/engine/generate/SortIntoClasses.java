package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Relation.Kinship;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Matching;

/** Has several sorted by the larger whole each belongs to, where no row fits another class. */
record SortIntoClasses(Workshop workshop) implements Strategy {

    private static final int CANDIDATES = 24;
    private static final int ROWS = 5;
    private static final int FEWEST = 4;
    private static final int CLASSES = 3;

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().kinship() == Kinship.OBJECT_IS_WHOLE
                && fact.relation().isFunctional()
                && fact.object().entity().isPresent();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name());
        var rows = rows(fact, dice);
        var classes = rows.stream().map(Fact::object).distinct().count();
        if (rows.size() < FEWEST || classes < 2 || classes == rows.size()) {
            return List.of(new Suppressed(fact.id(), name(), "too few to sort into classes"));
        }
        return List.of(new Made(item(fact, dice.shuffled(rows), dice)));
    }

    private List<Fact> rows(Fact fact, Dice dice) {
        var rows = new ArrayList<Fact>();
        rows.add(fact);
        for (var other : dice.sample(workshop.pack().factsOf(fact.relation().id()), CANDIDATES)) {
            if (rows.size() < ROWS && other.isAskable() && rows.stream().allMatch(row -> goTogether(row, other))) {
                var classes = new HashSet<>(rows.stream().map(Fact::object).toList());
                classes.add(other.object());
                if (classes.size() <= CLASSES) {
                    rows.add(other);
                }
            }
        }
        return rows;
    }

    /** Whether both can be rows: of one sort, not kin, and neither fits the other's class unless they share it. */
    private boolean goTogether(Fact one, Fact other) {
        var pack = workshop.pack();
        if (one.subject().equals(other.subject())
                || pack.areKin(one.subject(), other.subject())
                || pack.entity(one.subject()).sort()
                        != pack.entity(other.subject()).sort()) {
            return false;
        }
        return one.object().equals(other.object())
                || (pack.refute(one.subject(), one.relation(), other.object()).isPresent()
                        && pack.refute(other.subject(), other.relation(), one.object())
                                .isPresent());
    }

    private Matching item(Fact about, List<Fact> facts, Dice dice) {
        var objects =
                facts.stream().flatMap(fact -> fact.object().entity().stream()).toList();
        var naming = workshop.commonNaming(objects);
        var subjects = workshop.commonNaming(facts.stream().map(Fact::subject).toList());
        var rows = facts.stream().map(fact -> row(fact, subjects, naming)).toList();
        var choices = dice.shuffled(
                rows.stream().map(Matching.Row::right).distinct().sorted().toList());
        var stem = Stems.CLASSIFY.drawn(dice);
        var content = stem
                + rows.stream().map(row -> row.label() + row.right()).sorted().toList();
        var ordered = new ArrayList<>(List.of(about));
        facts.stream().filter(fact -> !fact.equals(about)).forEach(ordered::add);
        var difficulty = Difficulty.of(workshop.pack(), about, 0.5, facts.size(), Difficulty.Format.ARRANGE);
        return new Matching(
                workshop.basis(Kind.CLASSIFICATION, ordered, name(), content, difficulty), stem, rows, choices);
    }

    private Matching.Row row(Fact fact, Naming subjects, Naming classes) {
        var subject = workshop.pack().entity(fact.subject());
        var reason = workshop.reasons().ofKey(fact);
        return new Matching.Row(
                subjects.of(subject).orElse(subject.name()),
                workshop.distractors().text(fact.object(), classes).orElseThrow(),
                reason.text(),
                reason.citations(),
                new Claim(fact.subject(), fact.relation().id(), fact.object()));
    }
}
