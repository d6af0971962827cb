/**
 * Drills: practice on two look-alikes that an instructor gives to the learners who mixed them up.
 *
 * <p>A drill is due to a learner until its practice is finished. This package knows nothing of how a mix-up was found.
 */
@NullMarked
package org.liaison.web.drill;

import org.jspecify.annotations.NullMarked;
