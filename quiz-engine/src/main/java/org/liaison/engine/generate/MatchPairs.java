package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Matching;

/** Lets several subjects be matched with what the same relation says of each, where no pair can be swapped. */
record MatchPairs(Workshop workshop) implements Strategy {

    private static final int CANDIDATES = 24;
    private static final int MOST_ROWS = 4;
    private static final int FEWEST_ROWS = 3;

    /** A fact that may become a row, and how alike its subject is to the one asked. */
    private record Candidate(Fact fact, double likeness) {}

    @Override
    public String name() {
        return "match";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() != Family.NAMING
                && fact.relation().phrasing().says().endsWith("{o}")
                && (fact.relation().isFunctional() || fact.relation().isExclusive());
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var dice = inquiry.dice(name());
        var facts = rows(fact, dice);
        if (facts.size() < FEWEST_ROWS) {
            return List.of(new Suppressed(fact.id(), name(), "fewer than three pairs that cannot be swapped"));
        }
        return List.of(new Made(item(fact, dice.shuffled(facts), dice)));
    }

    private List<Fact> rows(Fact fact, Dice dice) {
        var own = workshop.neighborhood().profile(fact.subject());
        var candidates = new ArrayList<Candidate>(CANDIDATES);
        for (var tie : dice.sample(workshop.neighborhood().ties(fact.relation().id()), CANDIDATES)) {
            if (tie.fact().isAskable()) {
                candidates.add(new Candidate(tie.fact(), own.likeness(tie.subject())));
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.likeness()));
        var rows = new ArrayList<Fact>();
        rows.add(fact);
        for (var candidate : candidates) {
            var other = candidate.fact();
            if (rows.size() < MOST_ROWS && rows.stream().allMatch(row -> apart(row, other))) {
                rows.add(other);
            }
        }
        return rows;
    }

    private boolean apart(Fact one, Fact other) {
        var pack = workshop.pack();
        return one.object().entity().isPresent() == other.object().entity().isPresent()
                && pack.entity(one.subject()).sort()
                        == pack.entity(other.subject()).sort()
                && pack.refute(one.subject(), one.relation(), other.object()).isPresent()
                && pack.refute(other.subject(), other.relation(), one.object()).isPresent();
    }

    private Matching item(Fact about, List<Fact> facts, Dice dice) {
        var objects =
                facts.stream().flatMap(fact -> fact.object().entity().stream()).toList();
        var naming = workshop.commonNaming(objects);
        var rows = facts.stream().map(fact -> row(fact, naming)).toList();
        var choices = dice.shuffled(
                rows.stream().map(Matching.Row::right).distinct().sorted().toList());
        var stem = Stems.MATCH.drawn(dice);
        var content = stem
                + rows.stream().map(row -> row.label() + row.right()).sorted().toList();
        var likeness = facts.stream()
                .filter(fact -> !fact.equals(about))
                .mapToDouble(fact -> workshop.neighborhood().likeness(about.subject(), fact.subject()))
                .average()
                .orElse(0);
        var ordered = new ArrayList<>(List.of(about));
        facts.stream().filter(fact -> !fact.equals(about)).forEach(ordered::add);
        var difficulty = Difficulty.of(workshop.pack(), about, likeness, facts.size(), Difficulty.Format.ARRANGE);
        return new Matching(workshop.basis(Kind.MATCHING, ordered, name(), content, difficulty), stem, rows, choices);
    }

    private Matching.Row row(Fact fact, Naming naming) {
        var reason = workshop.reasons().ofKey(fact);
        var condition = fact.scope().isEmpty() ? "" : " " + fact.scope();
        var object = Wording.capitalized(
                workshop.distractors().text(fact.object(), naming).orElseThrow() + condition);
        return new Matching.Row(
                workshop.wording().opening(fact) + " …",
                object,
                reason.text(),
                reason.citations(),
                new Claim(fact.subject(), fact.relation().id(), fact.object()));
    }
}
