package org.liaison.web.audit;

import java.util.Optional;

/**
 * Follows the chain from its first entry and remembers where it breaks.
 *
 * <p>Every entry must have the next number and the hash that follows from the one before; the last one must be where the database says
 * that the chain ends. Whoever rewrites all of it from some entry on, and that end too, is found only by a hash noted elsewhere, as the
 * log and each check state it.
 */
final class ChainCheck {

    private long sequence;
    private String hash = "";
    private Optional<Long> firstBroken = Optional.empty();

    void next(AuditEntry entry) {
        var fits = entry.sequence() == sequence + 1 && entry.hash().equals(entry.hashAfter(hash));
        if (!fits && firstBroken.isEmpty()) {
            firstBroken = Optional.of(sequence + 1);
        }
        sequence = entry.sequence();
        hash = entry.hash();
    }

    /** What was found, once all entries have passed. */
    Soundness end(long lastSequence, String lastHash) {
        var missing = sequence != lastSequence || !hash.equals(lastHash);
        return new Soundness(sequence, hash, missing ? firstBroken.or(() -> Optional.of(sequence + 1)) : firstBroken);
    }
}
