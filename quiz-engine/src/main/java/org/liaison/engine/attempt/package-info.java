/**
 * One learner at one form: what was responded when, and what follows from it.
 *
 * <p>An {@link org.liaison.engine.attempt.Attempt} is a fold over its steps: state and score are computed, never edited, so a
 * crash, a correction of a key and a test are all the same replay. This package knows no storage and reads no clock.
 */
@NullMarked
package org.liaison.engine.attempt;

import org.jspecify.annotations.NullMarked;
