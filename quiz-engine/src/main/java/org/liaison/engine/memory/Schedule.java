package org.liaison.engine.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.liaison.content.FactId;

/**
 * Which facts come when, within what may be asked of a learner in a day.
 *
 * <p>Most at risk comes first: the fact that loses most by waiting, which is its weight times the chance that it is forgotten by
 * now. New facts have a share of every day kept for them, at most a third of it, and beyond that the time that reviews leave. Were
 * reviews always to go first, a full day would never let a learner get to the rest of the facts: in simulations with little time
 * this cost up to a quarter of what could be known in the end.
 */
public record Schedule(Fsrs fsrs, Limits limits) {

    /**
     * What was practiced earlier today.
     *
     * @param items how many items
     * @param fresh how many of them were about a fact never met before
     */
    public record Done(int items, int fresh) {

        /** Nothing so far. */
        public static final Done NOTHING = new Done(0, 0);

        public Done {
            if (fresh < 0 || items < fresh) {
                throw new IllegalArgumentException(fresh + " new among " + items + " items");
            }
        }
    }

    /**
     * What to practice in what is left of today; everything that falls due before the day ends can be in it.
     *
     * @param fresh facts never met, in the order of teaching
     */
    public DailyPlan today(Collection<Studied> studied, List<FactId> fresh, Done done, Instant now) {
        var today = fsrs.day(now);
        var due = studied.stream()
                .filter(fact -> !fsrs.day(fact.due()).isAfter(today))
                .toList();
        var room = Math.max(0, limits.items() - done.items());
        var most = Math.min(fresh.size(), Math.max(0, limits.newFacts() - done.fresh()));
        var kept = Limits.keptForNew(room, most);
        var reviews = mostAtRiskFirst(due, now).stream()
                .limit(room - kept)
                .map(Studied::fact)
                .toList();
        var first = fresh.subList(0, Math.min(most, room - reviews.size()));
        return new DailyPlan(reviews, first, limits.time(reviews.size() + first.size()));
    }

    /**
     * The days on which the facts met so far come back, from today on. After days away nobody is shown a mountain: what does not
     * fit into a day is left to the next ones, and the sum is the same.
     */
    public Spread spread(Collection<Studied> studied, Instant now) {
        return Spread.from(fsrs.day(now), limits.items(), mostAtRiskFirst(studied, now), fact -> fsrs.day(fact.due()));
    }

    /** The best use of the days until an exam. */
    public ExamPlan towards(Exam exam, Collection<Studied> studied, List<FactId> fresh, Instant now) {
        return new ExamSearch(this, exam, now).plan(studied, fresh);
    }

    private List<Studied> mostAtRiskFirst(Collection<Studied> studied, Instant now) {
        var risk = new HashMap<Studied, Double>();
        studied.forEach(fact -> risk.put(fact, fact.weight() * (1 - fsrs.retrievability(fact.memory(), now))));
        return studied.stream()
                .sorted(Comparator.<Studied>comparingDouble(fact -> -risk.getOrDefault(fact, 0.0))
                        .thenComparing(Studied::due)
                        .thenComparing(fact -> fact.fact().value()))
                .toList();
    }
}
