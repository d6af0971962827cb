/**
 * The published rules for turning what was picked into points: partial credit, corrections for guessing, certainty, and grades
 * over several attempts.
 *
 * <p>Each rule is a pure function under the name the literature gives it. This package knows nothing of attempts, learners or time.
 */
@NullMarked
package org.liaison.engine.score;

import org.jspecify.annotations.NullMarked;
