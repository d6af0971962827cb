/**
 * Another question like one that was just explained: on the same fact, put in another way.
 *
 * <p>It is practice of one question; what was answered before stays as it is.
 */
@NullMarked
package org.liaison.web.quiz.another;

import org.jspecify.annotations.NullMarked;
