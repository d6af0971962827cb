/**
 * What instructors see of graded quizzes: everybody's scores, and any attempt as its learner saw it.
 *
 * <p>Practice is the learner's own and is not shown here.
 */
@NullMarked
package org.liaison.web.gradebook;

import org.jspecify.annotations.NullMarked;
