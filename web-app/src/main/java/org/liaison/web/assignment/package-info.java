/**
 * Quizzes that instructors make and publish.
 *
 * <p>A quiz is designed as a blueprint and rules, looked at in three forms, and published to cohorts, each with a day on which it is
 * due; an edit makes another version, and attempts that have begun keep theirs. How a quiz is taken and judged is none of this
 * package's business.
 */
@NullMarked
package org.liaison.web.assignment;

import org.jspecify.annotations.NullMarked;
