/**
 * Judges items without regard to how they were made: whether a key can be proved, and whether the item is well written.
 *
 * <p>{@link org.liaison.engine.check.Validity} proves every option right or wrong from the facts;
 * {@link org.liaison.engine.check.Flaws} applies the mechanical rules of the item-writing literature. This package knows no
 * generator.
 */
@NullMarked
package org.liaison.engine.check;

import org.jspecify.annotations.NullMarked;
