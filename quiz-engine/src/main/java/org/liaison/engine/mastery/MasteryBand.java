package org.liaison.engine.mastery;

import java.util.Collection;

/**
 * How much of several facts is known, and how sure that is.
 *
 * @param known the expected share of the facts known, from 0 to 1; facts without a response count as not known
 * @param low the least that may well be known
 * @param high the most that may well be known, facts without a response being known as often as by somebody new
 * @param facts how many facts there are
 * @param seen how many of them had a response
 */
public record MasteryBand(double known, double low, double high, int facts, int seen) {

    /** No fact at all. */
    public static final MasteryBand EMPTY = new MasteryBand(0, 0, 0, 0, 0);

    private static final double Z = 1.959963984540054;

    public static MasteryBand over(Collection<Mastery> masteries) {
        if (masteries.isEmpty()) {
            return EMPTY;
        }
        double facts = masteries.size();
        var seen = masteries.stream().filter(mastery -> mastery.responses() > 0).toList();
        var known = seen.stream().mapToDouble(Mastery::known).sum() / facts;
        var unseen = Mastery.UNSEEN.known() * (facts - seen.size()) / facts;
        var spread = variance(seen);
        var widest = spread + variance(Mastery.UNSEEN) * (facts - seen.size());
        return new MasteryBand(
                known,
                Math.max(0, known - Z * Math.sqrt(spread) / facts),
                Math.min(1, known + unseen + Z * Math.sqrt(widest) / facts),
                masteries.size(),
                seen.size());
    }

    private static double variance(Collection<Mastery> masteries) {
        return masteries.stream().mapToDouble(MasteryBand::variance).sum();
    }

    private static double variance(Mastery mastery) {
        return mastery.known() * (1 - mastery.known());
    }
}
