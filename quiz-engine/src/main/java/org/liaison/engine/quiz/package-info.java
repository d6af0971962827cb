/**
 * Puts items together into forms: so many, about these facts, none giving another away.
 *
 * <p>A {@link org.liaison.engine.quiz.Blueprint} says what is wanted; {@link org.liaison.engine.quiz.Assembly} draws a form from it,
 * the same from the same seed, and {@link org.liaison.engine.quiz.Feasibility} says why one cannot be drawn. A form can be put on paper
 * ({@link org.liaison.engine.quiz.PrintForm}). This package knows nothing of who takes a form.
 */
@NullMarked
package org.liaison.engine.quiz;

import org.jspecify.annotations.NullMarked;
