/**
 * Who sits where, as far as the source says so, and whose seat it leaves open.
 *
 * <p>A seat is never inferred: somebody whose superior sits in a city is not said to sit there too.
 */
@NullMarked
package org.liaison.web.seat;

import org.jspecify.annotations.NullMarked;
