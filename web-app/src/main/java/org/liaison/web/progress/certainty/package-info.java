/**
 * How well a person knows what they know: how sure they said to be, beside how often they were right.
 *
 * <p>Computed from the kept answers each time it is asked for.
 */
@NullMarked
package org.liaison.web.progress.certainty;

import org.jspecify.annotations.NullMarked;
