/**
 * Extra time: a property of a person, which every quiz with a time limit honors.
 *
 * <p>Administrators and instructors give it; why somebody has it is kept for administrators alone. This package knows nothing of
 * quizzes.
 */
@NullMarked
package org.liaison.web.accommodation;

import org.jspecify.annotations.NullMarked;
