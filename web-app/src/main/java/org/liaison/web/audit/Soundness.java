package org.liaison.web.audit;

import java.util.Optional;

/**
 * Whether the trail is as it was written.
 *
 * @param entries how many entries there are
 * @param head the hash of the last one, which stands for all before it; empty when there is none
 * @param firstBroken the place from which on it cannot be relied on: there an entry was changed, removed, added or moved
 */
public record Soundness(long entries, String head, Optional<Long> firstBroken) {

    public boolean isSound() {
        return firstBroken.isEmpty();
    }
}
