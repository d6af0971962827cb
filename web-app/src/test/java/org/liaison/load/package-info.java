/**
 * Learners take whole quizzes against the application as it is shipped, and the limits of the machine are measured in the same run.
 *
 * <p>{@code bin/load} runs it and prints the ratios; it is no part of the tests, since its figures depend on what else the machine does.
 * Learners know the application by its pages alone.
 */
@NullMarked
package org.liaison.load;

import org.jspecify.annotations.NullMarked;
