/**
 * Makes items from the facts of any pack, the same from the same seed.
 *
 * <p>{@link org.liaison.engine.generate.Generator} is the door; each strategy is one way to turn a fact into an item, and a
 * candidate that cannot be proved or is poorly written is counted with its reason instead of asked. This package branches on
 * the algebra of relations and never knows a subject's words.
 */
@NullMarked
package org.liaison.engine.generate;

import org.jspecify.annotations.NullMarked;
