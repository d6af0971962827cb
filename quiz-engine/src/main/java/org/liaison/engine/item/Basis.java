package org.liaison.engine.item;

import java.util.List;
import org.liaison.content.FactId;
import org.liaison.content.SentenceId;

/**
 * What an item rests on.
 *
 * @param facts the facts it asks, the first being the one it is about
 * @param citations the sentences the key rests on
 * @param difficulty predicted difficulty, from 0 (easy) to 1 (hard)
 * @param gradable whether a graded quiz may use it: every fact it asks is stated outright and not known to have changed
 */
public record Basis(
        ItemId id, Kind kind, List<FactId> facts, List<SentenceId> citations, double difficulty, boolean gradable) {

    public Basis {
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
        if (facts.isEmpty() || citations.isEmpty()) {
            throw new IllegalArgumentException("Item " + id + " needs a fact and a citation");
        }
        if (!(difficulty >= 0 && difficulty <= 1)) {
            throw new IllegalArgumentException("Item " + id + " has difficulty " + difficulty);
        }
    }
}
