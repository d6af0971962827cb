/**
 * What people decided about items: which may be asked, and what becomes of those whose key cannot be defended.
 *
 * <p>Decisions are kept for good, those taken back too. This package knows nothing of attempts and scores, which follow from it.
 */
@NullMarked
package org.liaison.web.ruling;

import org.jspecify.annotations.NullMarked;
