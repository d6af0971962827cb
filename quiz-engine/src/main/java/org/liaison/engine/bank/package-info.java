/**
 * How a whole bank of items reads: whether its stems differ from each other, how hard they are to read, and how its items are
 * spread over strategies and difficulties.
 *
 * <p>The figures describe; what is wrong with a single item is the business of {@code check}.
 */
@NullMarked
package org.liaison.engine.bank;

import org.jspecify.annotations.NullMarked;
