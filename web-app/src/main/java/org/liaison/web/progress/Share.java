package org.liaison.web.progress;

import java.util.List;
import org.liaison.engine.mastery.Mastery;
import org.liaison.engine.mastery.Mastery.Level;

/**
 * How far somebody is with several facts.
 *
 * @param known facts that are known
 * @param learning facts answered at least once and not known yet
 * @param fresh facts never answered
 * @param percent how much of it all is known, in whole percent
 */
public record Share(int known, int learning, int fresh, int percent) {

    static Share of(List<Mastery> masteries) {
        var known = count(masteries, Level.KNOWN);
        var fresh = count(masteries, Level.NEW);
        return new Share(known, masteries.size() - known - fresh, fresh, Mastery.percentKnown(masteries));
    }

    /** How many facts there are. */
    public int total() {
        return known + learning + fresh;
    }

    /** Whether none was ever answered. */
    public boolean isUntouched() {
        return fresh == total();
    }

    /** The key of its words in the messages, which take {@link #known} and {@link #total}. */
    public String messageKey() {
        if (total() == 0) {
            return "progress.share.none";
        }
        if (isUntouched()) {
            return "progress.share.untouched";
        }
        return known == total() ? "progress.share.all" : "progress.share.some";
    }

    private static int count(List<Mastery> masteries, Level level) {
        return (int)
                masteries.stream().filter(mastery -> mastery.level() == level).count();
    }
}
