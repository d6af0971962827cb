package org.liaison.web.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.web.quiz.Judgment;

/** How long a learner usually takes, from the answers noted so far: the median of each kind of question, since some take longer. */
final class Pace {

    private static final int ENOUGH = 5;

    private final Map<String, List<Duration>> times = new HashMap<>();
    private Optional<Judgment> last = Optional.empty();

    /** The usual time for a question of this kind; empty while there are too few. */
    Optional<Duration> usual(String kind) {
        var known = times.getOrDefault(kind, List.of());
        return known.size() < ENOUGH ? Optional.empty() : Optional.of(known.get(known.size() / 2));
    }

    /** Notes the time of an answer, once however many facts it was about. */
    void note(Judgment judgment) {
        var again = last.filter(before ->
                        before.at().equals(judgment.at()) && before.manner().equals(judgment.manner()))
                .isPresent();
        if (!again) {
            judgment.manner().taken().ifPresent(taken -> add(judgment.manner().kind(), taken));
        }
        last = Optional.of(judgment);
    }

    private void add(String kind, Duration taken) {
        var sorted = times.computeIfAbsent(kind, any -> new ArrayList<>());
        var at = Collections.binarySearch(sorted, taken);
        sorted.add(at < 0 ? -at - 1 : at, taken);
    }
}
