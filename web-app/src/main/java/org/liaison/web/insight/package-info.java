/**
 * What the answers of all learners say about the questions: figures by question, fact and template, and who is mixed up with whom.
 *
 * <p>Everything here is computed from answers of attempts that are over, and can be made anew from them. No learner is named.
 */
@NullMarked
package org.liaison.web.insight;

import org.jspecify.annotations.NullMarked;
