package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Relation;
import org.liaison.content.RelationId;
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

/**
 * Proves the key of an item from the pack: every option marked right is stated, every option marked wrong is refuted.
 *
 * <p>The pack is open-world, so an option that is merely unstated may not stand as wrong. Options without a claim are vouched for by
 * the author of the pack and are checked for what can be checked: that they differ, and that their citations exist.
 */
public final class Validity {

    private final Pack pack;

    private Validity(Pack pack) {
        this.pack = pack;
    }

    public static Validity of(Pack pack) {
        return new Validity(pack);
    }

    /** What stands against the item; empty when its key is proved. */
    public List<Violation> violations(Item item) {
        var violations = new ArrayList<Violation>(grounding(item));
        violations.addAll(item.match(new Proof()));
        return violations;
    }

    private List<Violation> grounding(Item item) {
        var violations = new ArrayList<Violation>();
        for (var id : item.basis().facts()) {
            var fact = pack.findFact(id);
            if (fact.isEmpty() || !fact.get().isAskable()) {
                violations.add(new Violation("asks a fact that may not be asked", id.value()));
            }
        }
        for (var citation : item.basis().citations()) {
            if (pack.findSentence(citation).isEmpty()) {
                violations.add(new Violation("cites a sentence that is not there", citation.value()));
            }
        }
        return violations;
    }

    private final class Proof implements Item.Cases<List<Violation>> {

        @Override
        public List<Violation> choice(Choice item) {
            return options(item.options(), item.kind() != Kind.ODD_ONE_OUT);
        }

        @Override
        public List<Violation> multipleChoice(MultipleChoice item) {
            return options(item.options());
        }

        @Override
        public List<Violation> trueFalse(TrueFalse item) {
            var violations = new ArrayList<Violation>();
            claim(item.claim(), item.holds()).ifPresent(violations::add);
            violations.addAll(options(item.corrections()));
            return violations;
        }

        @Override
        public List<Violation> matching(Matching item) {
            var violations = new ArrayList<Violation>();
            for (var row : item.rows()) {
                claim(row.claim(), true).ifPresent(violations::add);
                item.rows().stream()
                        .filter(other -> !other.right().equals(row.right()))
                        .map(other -> new Claim(
                                row.claim().subject(),
                                row.claim().relation(),
                                other.claim().object()))
                        .forEach(swapped -> claim(swapped, false).ifPresent(violations::add));
            }
            return violations;
        }

        @Override
        public List<Violation> ordering(Ordering item) {
            return List.of();
        }

        @Override
        public List<Violation> shortAnswer(ShortAnswer item) {
            var meant = pack.named(item.key());
            return meant.size() <= 1
                    ? List.of()
                    : List.of(new Violation("two entities share the typed key", item.key()));
        }
    }

    private List<Violation> options(List<Option> options) {
        return options(options, true);
    }

    /** @param keyIsStated whether the key is what the source states; of an odd one out it is what the source rules out */
    private List<Violation> options(List<Option> options, boolean keyIsStated) {
        var violations = new ArrayList<Violation>();
        for (var option : options) {
            option.asserted()
                    .flatMap(claim -> claim(claim, option.correct() == keyIsStated))
                    .ifPresent(violations::add);
        }
        var named = options.stream().flatMap(option -> option.named().stream()).toList();
        kin(named).ifPresent(violations::add);
        if (options.stream()
                        .map(option -> Words.folded(option.text()))
                        .distinct()
                        .count()
                < options.size()) {
            violations.add(new Violation("two options read the same", ""));
        }
        return violations;
    }

    private Optional<Violation> kin(List<EntityId> named) {
        for (var one = 0; one < named.size(); one++) {
            for (var other = one + 1; other < named.size(); other++) {
                if (pack.areKin(named.get(one), named.get(other))) {
                    return Optional.of(
                            new Violation("one option stands within another", named.get(one) + " " + named.get(other)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Violation> claim(Claim claim, boolean correct) {
        var stated = states(claim);
        if (correct) {
            return stated
                    ? Optional.empty()
                    : Optional.of(new Violation("keys what the source does not state", claim.toString()));
        }
        if (stated) {
            return Optional.of(new Violation("marks a stated fact as wrong", claim.toString()));
        }
        return relation(claim.relation())
                        .flatMap(relation -> pack.refute(claim.subject(), relation, claim.object()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Violation("marks as wrong what nothing refutes", claim.toString()));
    }

    private boolean states(Claim claim) {
        return pack.factsAbout(claim.subject()).stream()
                .filter(fact -> fact.relation().id().equals(claim.relation()))
                .map(Fact::object)
                .anyMatch(claim.object()::equals);
    }

    private Optional<Relation> relation(RelationId id) {
        return pack.factsOf(id).stream().map(Fact::relation).findFirst();
    }
}
