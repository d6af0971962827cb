/**
 * How a person's knowledge has grown, and what they have taken so far.
 *
 * <p>All of it is computed from the judged answers; nothing is kept here.
 */
@NullMarked
package org.liaison.web.progress.history;

import org.jspecify.annotations.NullMarked;
