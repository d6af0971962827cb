package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.SentenceId;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Item;

/**
 * Proves the key of an item from the pack: every option marked right is stated, every option marked wrong is refuted.
 *
 * <p>The pack is open-world, so an option that is merely unstated may not stand as wrong. The proof is worked out anew from the
 * facts, by other means than those the generators use, and under the condition that the item states. Options without a claim
 * are vouched for by the author of the pack and are checked for what can be checked: that they differ, and that their citations
 * exist.
 */
public final class Validity {

    private final Pack pack;
    private final Prover prover;

    private Validity(Pack pack) {
        this.pack = pack;
        prover = Prover.of(pack);
    }

    public static Validity of(Pack pack) {
        return new Validity(pack);
    }

    /** What stands against the item; empty when its key is proved. */
    public List<Violation> violations(Item item) {
        var facts = new ArrayList<Fact>();
        item.basis().facts().forEach(id -> pack.findFact(id).ifPresent(facts::add));
        var violations = new ArrayList<Violation>();
        asked(item.basis(), violations);
        cited(item.basis(), facts, violations);
        violations.addAll(item.match(new Proof(pack, prover, item, facts)));
        return violations;
    }

    private void asked(Basis basis, List<Violation> violations) {
        for (var id : basis.facts()) {
            var fact = pack.findFact(id);
            if (fact.isEmpty() || !fact.get().isAskable()) {
                violations.add(new Violation("asks a fact that may not be asked", id.value()));
            } else if (basis.gradable() && !Lot.isFirm(fact.get())) {
                violations.add(new Violation("grades a fact that is implied or has changed", id.value()));
            }
        }
    }

    private void cited(Basis basis, List<Fact> facts, List<Violation> violations) {
        var due = new HashSet<SentenceId>();
        facts.forEach(fact -> due.addAll(fact.citations()));
        for (var citation : basis.citations()) {
            if (pack.findSentence(citation).isEmpty()) {
                violations.add(new Violation("cites a sentence that is not there", citation.value()));
            } else if (!due.remove(citation)) {
                violations.add(new Violation("cites a sentence its facts do not rest on", citation.value()));
            }
        }
        due.forEach(
                missing -> violations.add(new Violation("leaves out a sentence its facts rest on", missing.value())));
    }
}
