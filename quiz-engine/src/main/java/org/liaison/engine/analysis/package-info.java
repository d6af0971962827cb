/**
 * What the answers say about the items: classical test theory, tables of options, and who was mixed up with whom.
 *
 * <p>Every figure comes with the number of answers it rests on and a 95% interval. Below ten answers nothing is judged; below
 * thirty nothing is flagged. This package knows nothing of single learners, storage or time.
 */
@NullMarked
package org.liaison.engine.analysis;

import org.jspecify.annotations.NullMarked;
