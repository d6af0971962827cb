package org.liaison.web.quiz;

import java.time.Instant;
import org.liaison.content.FactId;

/**
 * What one judged answer says about one fact.
 *
 * @param earned the share earned where the fact was asked, from 0 to 1
 * @param guessing what a guess would have earned on average, from 0 to 1
 * @param at when it was judged
 */
public record Judgment(FactId fact, double earned, double guessing, Instant at) {}
