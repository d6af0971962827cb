package org.liaison.engine.analysis;

import org.liaison.engine.item.ItemId;

/**
 * An answer to an item, beside how the same attempt went otherwise.
 *
 * @param earned the share of the points earned, from 0 to 1
 * @param rest the share earned on all other items of the attempt, from 0 to 1
 * @param guessing what a blind guess at the item earns on average, from 0 to 1
 */
public record Answer(ItemId item, double earned, double rest, double guessing) {

    public Answer {
        if (!(earned >= 0 && earned <= 1) || !(rest >= 0 && rest <= 1) || !(guessing >= 0 && guessing <= 1)) {
            throw new IllegalArgumentException("Earned %s beside %s of item %s".formatted(earned, rest, item));
        }
    }
}
