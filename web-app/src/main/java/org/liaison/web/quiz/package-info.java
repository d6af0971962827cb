/**
 * Quizzes that never lose an answer: starting one, answering it question by question, handing it in, and its results.
 *
 * <p>{@link org.liaison.web.quiz.Attempts} starts and lists attempts; {@link org.liaison.web.quiz.Judgments} tells what the
 * judged answers say about each fact. Answers are kept as they arrive and never changed: standing, score and judgments are
 * computed from them. An answer is acknowledged only after its transaction has ended. This package knows no feature that
 * builds on it.
 */
@NullMarked
package org.liaison.web.quiz;

import org.jspecify.annotations.NullMarked;
