/**
 * Learners who are taught together.
 *
 * <p>An instructor makes a cohort, enrolls learners from a list, and follows them; every query is scoped by the instructor who asks.
 * A list is rehearsed first, row by row, and enrolling it twice changes nothing.
 */
@NullMarked
package org.liaison.web.cohort;

import org.jspecify.annotations.NullMarked;
