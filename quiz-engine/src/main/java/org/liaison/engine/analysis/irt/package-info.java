/**
 * Item response theory: how hard the items are, how able the learners, on one scale of logits.
 *
 * <p>The Rasch and the two-parameter model are fitted by marginal maximum likelihood (Bock and Aitkin 1981), abilities are means
 * of the posterior over a standard bell curve. This package knows nothing of facts, storage or time.
 */
@NullMarked
package org.liaison.engine.analysis.irt;

import org.jspecify.annotations.NullMarked;
