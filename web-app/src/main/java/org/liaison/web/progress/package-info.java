/**
 * How far a person is: what their answers say about each fact, rolled up to lessons.
 *
 * <p>Nothing is kept here; {@link org.liaison.web.progress.Knowledge} is computed from the judged answers each time it is asked
 * for. This package knows the quizzes, and no feature that shows lessons.
 */
@NullMarked
package org.liaison.web.progress;

import org.jspecify.annotations.NullMarked;
