package org.liaison.engine.generate;

import org.liaison.content.Fact;
import org.liaison.content.Pack;

/**
 * Predicts how hard an item is, from 0 to 1, before anybody has answered it.
 *
 * <p>The more alike the options are to the key, the rarer the subject is in the pack, the more facts must be joined, and the more
 * must be recalled rather than recognized, the harder (Alsubait et al. 2016; Vinu and Kumar 2017). It is a start, to be replaced
 * by what learners show.
 */
final class Difficulty {

    private static final int COMMON = 12;

    private Difficulty() {}

    /** @param likeness how alike the wrong options are to the key on average, 0 to 1 */
    static double of(Pack pack, Fact fact, double likeness, int facts, Format format) {
        var mentions = pack.factsAbout(fact.subject()).size()
                + pack.factsNaming(fact.subject()).size();
        var rarity = 1 - Math.min(1, (double) mentions / COMMON);
        var hops = Math.min(1, (facts - 1) / 2.0);
        return 0.45 * likeness + 0.20 * rarity + 0.20 * hops + 0.15 * format.recall;
    }

    /** How much of the answer must come from memory. */
    enum Format {
        JUDGE(0.1),
        RECOGNIZE(0.3),
        SELECT_ALL(0.6),
        ARRANGE(0.7),
        APPLY(0.6),
        RECALL(1.0);

        private final double recall;

        Format(double recall) {
            this.recall = recall;
        }
    }
}
