/**
 * What a learner knows: the chance that a fact is known, from every response that ever touched it.
 *
 * <p>Mastery is kept by fact, whatever the form of the question, and rolled up to entities, lessons and the path; ability is kept
 * over everything. A placement finds out where to start, a contrast drill what to ask about look-alikes. This package knows no
 * storage and reads no clock.
 */
@NullMarked
package org.liaison.engine.mastery;

import org.jspecify.annotations.NullMarked;
