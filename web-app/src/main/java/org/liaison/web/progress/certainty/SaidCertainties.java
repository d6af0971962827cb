package org.liaison.web.progress.certainty;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.PastSittings;
import org.liaison.web.quiz.Sitting;
import org.springframework.stereotype.Component;

/** Reads from somebody's answers how sure they said to be of each. */
@Component
class SaidCertainties {

    private final PastSittings past;
    private final Clock clock;

    SaidCertainties(PastSittings past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    /** The judged answers that came with a certainty, the oldest attempt first; those that are not shown yet are left out. */
    List<SaidSure> of(PersonId person) {
        return past.of(person).stream()
                .filter(sitting -> sitting.showsAnswers(clock.instant()))
                .flatMap(SaidCertainties::in)
                .toList();
    }

    private static Stream<SaidSure> in(Sitting sitting) {
        var attempt = sitting.attempt();
        return IntStream.range(0, sitting.total())
                .boxed()
                .flatMap(slot -> attempt.certainty(slot).stream()
                        .flatMap(certainty -> attempt.score(slot).stream()
                                .map(score -> new SaidSure(
                                        sitting.id(),
                                        slot + 1,
                                        sitting.item(slot).fact(),
                                        sitting.item(slot).stem(),
                                        certainty,
                                        score.fraction(),
                                        sitting.ended().orElse(sitting.started())))));
    }
}
