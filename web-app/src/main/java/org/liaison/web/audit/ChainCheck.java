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

    private End end = new End(0, "");
    private Optional<Long> firstBroken = Optional.empty();

    /** Where the chain ends, or seems to. The hashes are no secrets: comparing them may take as long as it will. */
    private record End(long sequence, String hash) {}

    void next(AuditEntry entry) {
        var wanted = new End(end.sequence() + 1, entry.hashAfter(end.hash()));
        var found = new End(entry.sequence(), entry.hash());
        if (!found.equals(wanted) && firstBroken.isEmpty()) {
            firstBroken = Optional.of(wanted.sequence());
        }
        end = found;
    }

    /** What was found, once all entries have passed. */
    Soundness end(long lastSequence, String lastHash) {
        var missing = !end.equals(new End(lastSequence, lastHash));
        var broken = missing ? firstBroken.or(() -> Optional.of(end.sequence() + 1)) : firstBroken;
        return new Soundness(end.sequence(), end.hash(), broken);
    }
}
