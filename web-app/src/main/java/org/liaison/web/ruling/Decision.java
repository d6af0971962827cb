package org.liaison.web.ruling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.PersonId;

/**
 * One decision about an item.
 *
 * @param undoes the decision that this one takes back; empty for a ruling
 * @param reason why, in the words that learners read
 */
public record Decision(
        String id, ItemId item, Ruling ruling, Optional<String> undoes, String reason, PersonId by, Instant at) {

    /** The most letters a reason may have. */
    public static final int LONGEST_REASON = 500;

    public Decision {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of " + reason.length() + " letters");
        }
    }

    /** A ruling that is made now. */
    public static Decision ruling(ItemId item, Ruling ruling, String reason, PersonId by, Instant at) {
        return new Decision(UUID.randomUUID().toString(), item, ruling, Optional.empty(), reason, by, at);
    }

    /** The decision that takes this one back. */
    public Decision undone(String why, PersonId who, Instant when) {
        return new Decision(UUID.randomUUID().toString(), item, ruling, Optional.of(id), why, who, when);
    }
}
