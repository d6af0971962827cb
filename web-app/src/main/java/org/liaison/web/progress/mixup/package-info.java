/**
 * Whom a person takes for whom, and practice that sets the two side by side.
 *
 * <p>Computed from the kept answers each time it is asked for.
 */
@NullMarked
package org.liaison.web.progress.mixup;

import org.jspecify.annotations.NullMarked;
