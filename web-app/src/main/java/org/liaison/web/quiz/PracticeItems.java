package org.liaison.web.quiz;

import java.time.Clock;
import java.time.Duration;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.quiz.Assembly;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where the questions of practice come from: wrong options that learners really choose come first, and those that nobody takes are
 * dropped. Graded quizzes and placement do not use it, so that their forms stay alike for everybody.
 *
 * <p>What was chosen is counted anew every hour over the last year, never for a request. An instance that has not counted yet, or
 * counted at another minute than its neighbor, only ranks wrong options differently; what was handed out is kept as it was.
 */
@Component
public class PracticeItems {

    private static final long FIRST = 60_000;
    private static final long EVERY = 3_600_000;
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final Generator plain;
    private final Assembly plainAssembly;
    private final ChosenOptions chosen;
    private final Clock clock;
    private volatile Source source;

    private record Source(Choices choices, Generator generator, Assembly assembly) {}

    PracticeItems(Generator plain, Assembly plainAssembly, ChosenOptions chosen, Clock clock) {
        this.plain = plain;
        this.plainAssembly = plainAssembly;
        this.chosen = chosen;
        this.clock = clock;
        source = new Source(Choices.NONE, plain, plainAssembly);
    }

    /** Makes single questions. */
    public Generator generator() {
        return source.generator();
    }

    /** Makes forms. */
    Assembly assembly() {
        return source.assembly();
    }

    /** Counts anew; what was made before is kept unless the counts have changed. */
    @Scheduled(initialDelay = FIRST, fixedDelay = EVERY)
    void refresh() {
        var choices = chosen.since(clock.instant().minus(LOOKED_BACK));
        if (!choices.equals(source.choices())) {
            var knowing = plain.with(choices);
            source = choices.isEmpty()
                    ? new Source(choices, plain, plainAssembly)
                    : new Source(choices, knowing, Assembly.of(knowing));
        }
    }
}
