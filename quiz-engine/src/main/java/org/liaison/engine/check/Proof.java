package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;
import org.liaison.engine.check.Judgment.Refuted;
import org.liaison.engine.check.Judgment.Stated;
import org.liaison.engine.check.Judgment.Unknown;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/** The proof of one item's key: claim by claim, and then of the options beside each other. */
final class Proof implements Item.Cases<List<Violation>> {

    private final Pack pack;
    private final Prover prover;
    private final Item item;
    private final List<Fact> facts;
    private final String scope;
    private final List<Violation> violations = new ArrayList<>();

    /** @param facts the facts that the item rests on, as far as the pack has them; the first gives the condition it is asked under */
    Proof(Pack pack, Prover prover, Item item, List<Fact> facts) {
        this.pack = pack;
        this.prover = prover;
        this.item = item;
        this.facts = facts;
        scope = facts.isEmpty() ? "" : facts.get(0).scope();
    }

    @Override
    public List<Violation> choice(Choice item) {
        options(item.options(), item.kind() != Kind.ODD_ONE_OUT);
        if (item.kind() == Kind.SINGLE_CHOICE) {
            facts.stream().skip(1).forEach(told -> told(told, item.options()));
        }
        return violations;
    }

    /**
     * Where the subject is not named but told by a further fact, that fact must be true of nobody else, and what is wrong of the
     * subject must be wrong of whoever else could be taken to be meant: those within or around it, and those who may be defended.
     */
    private void told(Fact told, List<Option> options) {
        if (!told.subject().equals(facts.get(0).subject()) || !prover.tellsItsSubject(told)) {
            violations.add(new Violation("leaves open who is meant", told.id().value()));
        }
        options.stream()
                .filter(option -> !option.correct())
                .filter(option ->
                        option.asserted().filter(claim -> isOpen(claim, told)).isPresent())
                .forEach(option -> violations.add(
                        new Violation("marks as wrong what may be right of who could be meant", option.text())));
    }

    private boolean isOpen(Claim claim, Fact told) {
        return prover.isStatedNear(claim)
                || prover.defensible(told).stream()
                        .map(other -> new Claim(other, claim.relation(), claim.object()))
                        .anyMatch(other -> !(prover.judge(other, scope) instanceof Refuted));
    }

    @Override
    public List<Violation> multipleChoice(MultipleChoice item) {
        options(item.options(), true);
        return violations;
    }

    @Override
    public List<Violation> trueFalse(TrueFalse item) {
        claim(item.claim(), scope, item.holds());
        options(item.corrections(), true);
        return violations;
    }

    @Override
    public List<Violation> matching(Matching item) {
        for (var row : item.rows()) {
            right(row.claim(), conditionOf(row), row.citations());
            item.rows().stream()
                    .filter(other -> !other.right().equals(row.right()))
                    .forEach(other -> wrong(swapped(row, other.claim().object()), conditionOf(other)));
            item.choices().stream()
                    .filter(choice -> item.rows().stream()
                            .noneMatch(other -> other.right().equals(choice)))
                    .forEach(choice -> wrong(swapped(row, meant(choice)), conditionOf(row)));
        }
        sameSort(item.rows().stream()
                .map(row -> sortOf(new Thing.Ref(row.claim().subject())))
                .toList());
        return violations;
    }

    private static Claim swapped(Matching.Row row, Thing object) {
        return new Claim(row.claim().subject(), row.claim().relation(), object);
    }

    /** A choice of its own carries no claim, so it means the entity of that name, or else its words. */
    private Thing meant(String choice) {
        return prover.named(Words.folded(choice)).stream()
                .findFirst()
                .<Thing>map(Thing.Ref::new)
                .orElseGet(() -> new Thing.Phrase(choice));
    }

    /** The rows of a matching item each carry the condition of their own fact. */
    private String conditionOf(Matching.Row row) {
        return facts.stream()
                .filter(fact -> fact.subject().equals(row.claim().subject())
                        && fact.relation().id().equals(row.claim().relation())
                        && fact.object().equals(row.claim().object()))
                .map(Fact::scope)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<Violation> ordering(Ordering item) {
        item.inOrder().forEach(step -> exist(step.citations()));
        return violations;
    }

    @Override
    public List<Violation> shortAnswer(ShortAnswer item) {
        var meant = prover.named(Words.folded(item.key()));
        if (meant.size() > 1) {
            violations.add(new Violation("two entities share the typed key", item.key()));
        }
        for (var alias : item.aliases()) {
            if (!meant.containsAll(prover.named(Words.folded(alias)))) {
                violations.add(new Violation("accepts the name of another entity", alias));
            }
        }
        exist(item.citations());
        return violations;
    }

    /** @param keyIsStated whether the key is what the source states; of an odd one out it is what the source rules out */
    private void options(List<Option> options, boolean keyIsStated) {
        var texts = new HashSet<String>();
        var sorts = new ArrayList<String>(options.size());
        var named = new ArrayList<EntityId>(options.size());
        for (var option : options) {
            var text = Words.folded(option.text());
            if (!texts.add(text)) {
                violations.add(new Violation("two options read the same", option.text()));
            }
            exist(option.citations());
            if (option.claim() != null) {
                option(option, text, option.claim(), option.correct() == keyIsStated);
                sorts.add(sortOf(option, option.claim()));
            }
            if (option.entity() != null) {
                named.add(option.entity());
            }
        }
        sameSort(sorts);
        apart(named);
    }

    private void option(Option option, String text, Claim claim, boolean holds) {
        if (!reads(option, text, claim)) {
            violations.add(new Violation("reads unlike what it claims", option.text()));
        }
        if (holds) {
            right(claim, scope, option.citations());
            return;
        }
        wrong(claim, scope);
        var isSubject = namesSubject(option, claim);
        for (var other : prover.named(text)) {
            var meant = isSubject
                    ? new Claim(other, claim.relation(), claim.object())
                    : swapped(claim, new Thing.Ref(other));
            if (!meant.equals(claim) && prover.judge(meant, scope) instanceof Stated) {
                violations.add(new Violation("marked wrong and named like what is right", option.text()));
            }
        }
    }

    private static Claim swapped(Claim claim, Thing object) {
        return new Claim(claim.subject(), claim.relation(), object);
    }

    /** Whether the option stands for the subject of its claim rather than the object. */
    private static boolean namesSubject(Option option, Claim claim) {
        return claim.subject().equals(option.entity());
    }

    /** Whether the text names the end of the claim that the option stands for. */
    private boolean reads(Option option, String text, Claim claim) {
        if (option.entity() != null) {
            return prover.named(text).contains(option.entity());
        }
        return claim.object() instanceof Thing.Ref ref
                ? prover.named(text).contains(ref.id())
                : prover.saysSame(text, claim.object());
    }

    private void claim(Claim claim, String condition, boolean holds) {
        if (holds) {
            right(claim, condition, List.of());
        } else {
            wrong(claim, condition);
        }
    }

    private void right(Claim claim, String condition, List<SentenceId> citations) {
        var stating = prover.stating(claim, condition);
        if (stating.isEmpty()) {
            violations.add(new Violation("keys what the source does not state", claim.toString()));
        } else if (Collections.disjoint(stating, facts)) {
            violations.add(new Violation("keys a fact that it does not rest on", claim.toString()));
        } else if (!isCited(stating, citations)) {
            violations.add(new Violation("cites for its key what does not state it", citations.toString()));
        }
    }

    private static boolean isCited(List<Fact> stating, List<SentenceId> citations) {
        for (var fact : stating) {
            if (fact.citations().containsAll(citations)) {
                return true;
            }
        }
        return false;
    }

    private void wrong(Claim claim, String condition) {
        var judgment = prover.judge(claim, condition);
        if (judgment instanceof Stated) {
            violations.add(new Violation("marks a stated fact as wrong", claim.toString()));
        } else if (judgment instanceof Unknown unknown) {
            var why = claim + ": " + unknown.doubt().words();
            violations.add(new Violation("marks as wrong what nothing refutes", why));
        } else if (judgment instanceof Refuted refuted && item.basis().gradable() && !Lot.isFirm(refuted.fact())) {
            violations.add(new Violation("grades on a fact that is implied or has changed", claim.toString()));
        }
    }

    private void exist(List<SentenceId> citations) {
        for (var citation : citations) {
            if (pack.findSentence(citation).isEmpty()) {
                violations.add(new Violation("cites a sentence that is not there", citation.value()));
            }
        }
    }

    private String sortOf(Option option, Claim claim) {
        return sortOf(option.entity() == null ? claim.object() : new Thing.Ref(option.entity()));
    }

    private String sortOf(Thing thing) {
        return thing instanceof Thing.Ref ref ? pack.entity(ref.id()).sort().toString() : "words";
    }

    private void sameSort(List<String> sorts) {
        if (!sorts.isEmpty() && Collections.frequency(sorts, sorts.get(0)) < sorts.size()) {
            violations.add(new Violation("mixes things of different sorts", sorts.toString()));
        }
    }

    private void apart(List<EntityId> named) {
        for (var one = 0; one < named.size(); one++) {
            for (var other = one + 1; other < named.size(); other++) {
                if (prover.areKin(named.get(one), named.get(other))) {
                    violations.add(
                            new Violation("one option stands within another", named.get(one) + " " + named.get(other)));
                    return;
                }
            }
        }
    }
}
