/**
 * Today's review: the facts a learner is about to forget, never more of them than fit into a few minutes.
 *
 * <p>What is due follows from the judged answers by the engine's scheduler, computed anew each time, so there is no list to fall
 * behind on. All that this package keeps is the goal that a learner sets for the week.
 */
@NullMarked
package org.liaison.web.review;

import org.jspecify.annotations.NullMarked;
