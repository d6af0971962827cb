package org.liaison.web.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps sums over many answers for a minute, so that leafing through a table does not add up a million answers for each page. */
@Component
class RecentSums {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 64;

    /** Fewer answers than this are added up each time, so that whoever has just ended an attempt finds it in small courses. */
    private static final int MANY = 50_000;

    private final ItemAnswers answers;
    private final Clock clock;
    private final Map<Whose, Counted> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Whose, Counted> eldest) {
            return size() > MOST_KEPT;
        }
    });

    private record Counted(Instant at, List<ItemAnswers.Line> lines) {}

    RecentSums(ItemAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** The sums of every item that was answered, at most a minute old where there are many answers. */
    List<ItemAnswers.Line> of(Whose whose) {
        var now = clock.instant();
        var before = kept.get(whose);
        if (before != null && Duration.between(before.at(), now).abs().compareTo(KEPT) < 0) {
            return before.lines();
        }
        var lines = answers.sums(whose);
        if (lines.stream().mapToInt(line -> line.sums().n()).sum() >= MANY) {
            kept.put(whose, new Counted(now, lines));
        }
        return lines;
    }
}
