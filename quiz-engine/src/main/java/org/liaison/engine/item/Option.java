package org.liaison.engine.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.SentenceId;

/**
 * An answer on offer.
 *
 * @param text what the learner reads
 * @param correct whether picking it is right
 * @param reason why it is right or wrong, in a sentence or two taken from the facts
 * @param citations the sentences the reason rests on
 * @param claim what picking it asserts; null where an author vouches for it, as in a scenario
 * @param entity the entity it names, for telling what was confused with what; null when it names none
 */
public record Option(
        String text,
        boolean correct,
        String reason,
        List<SentenceId> citations,
        @Nullable Claim claim,
        @Nullable EntityId entity) {

    public Option {
        citations = List.copyOf(citations);
        if (text.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("An option needs a text and a reason: '" + text + "'");
        }
    }

    /** The name of this option in forms and responses; it tells nothing about the key. */
    public String id() {
        return Digest.of(text, 6);
    }

    /** What picking it asserts, unless an author vouches for it. */
    public Optional<Claim> asserted() {
        return Optional.ofNullable(claim);
    }

    /** The entity it names, if any. */
    public Optional<EntityId> named() {
        return Optional.ofNullable(entity);
    }
}
