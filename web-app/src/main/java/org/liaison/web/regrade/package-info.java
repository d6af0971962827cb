/**
 * Setting scores right after an item turned out to be bad: seeing whom it touches, doing it, telling them, and taking it back.
 *
 * <p>No score is edited here: all follow from the answers and the decisions. This package keeps which scores changed, from what to
 * what.
 */
@NullMarked
package org.liaison.web.regrade;

import org.jspecify.annotations.NullMarked;
