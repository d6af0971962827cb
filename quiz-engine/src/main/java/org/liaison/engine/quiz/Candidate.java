package org.liaison.engine.quiz;

import java.util.List;
import org.liaison.content.FactId;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * An item that may come into a form.
 *
 * @param open what everybody can read before answering, as {@linkplain Independence#plain plain} text
 * @param secrets what it asks
 */
record Candidate(Item item, String open, List<Secret> secrets) {

    /** Two lists of names; to read one of each together is to be told the answer. */
    record Secret(List<String> left, List<String> right) {

        boolean isToldBy(String open) {
            return left.stream()
                    .anyMatch(one -> open.contains(one)
                            && right.stream()
                                    .anyMatch(other ->
                                            open.contains(other) && !one.contains(other) && !other.contains(one)));
        }
    }

    /** Whether the open text of either tells what the other asks. */
    boolean givesAway(Candidate other) {
        return other.secrets.stream().anyMatch(secret -> secret.isToldBy(open))
                || secrets.stream().anyMatch(secret -> secret.isToldBy(other.open));
    }

    Kind kind() {
        return item.kind();
    }

    List<FactId> facts() {
        return item.basis().facts();
    }

    double difficulty() {
        return item.basis().difficulty();
    }
}
