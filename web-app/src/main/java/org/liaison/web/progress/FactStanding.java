package org.liaison.web.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.mastery.Mastery;
import org.liaison.web.quiz.Judgment;

/**
 * How far a person is with one fact.
 *
 * @param last when it was last answered; null before the first answer
 */
public record FactStanding(Mastery mastery, @Nullable Instant last) {

    static final FactStanding UNSEEN = new FactStanding(Mastery.UNSEEN, null);

    FactStanding after(Judgment judgment) {
        return new FactStanding(mastery.after(judgment.earned(), judgment.guessing()), judgment.at());
    }

    /** How many answers touched it. */
    public int answers() {
        return mastery.responses();
    }

    /** The key of the level's words in the messages. */
    public String levelKey() {
        return "progress.level." + mastery.level().name();
    }
}
