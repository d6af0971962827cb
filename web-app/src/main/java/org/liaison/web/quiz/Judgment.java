package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.engine.score.Certainty;

/**
 * What one judged answer says about one fact.
 *
 * @param earned the share earned where the fact was asked, from 0 to 1
 * @param guessing what a guess would have earned on average, from 0 to 1
 * @param at when it was judged
 * @param manner how the answer was given
 */
public record Judgment(FactId fact, double earned, double guessing, Instant at, Manner manner) {

    /**
     * How an answer was given.
     *
     * @param kind the code of the kind of question; empty when unknown
     * @param certainty how sure the learner said to be; empty where nobody asked, or nothing was said
     * @param taken the time since whatever came before it in the attempt; empty for a question left blank
     */
    public record Manner(String kind, Optional<Certainty> certainty, Optional<Duration> taken) {

        /** Of an answer of which nothing else is known. */
        public static final Manner UNKNOWN = new Manner("", Optional.empty(), Optional.empty());
    }

    /** A judgment on an answer of which nothing else is known. */
    public Judgment(FactId fact, double earned, double guessing, Instant at) {
        this(fact, earned, guessing, at, Manner.UNKNOWN);
    }
}
