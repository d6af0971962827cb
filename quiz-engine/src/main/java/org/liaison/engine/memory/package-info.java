/**
 * When to ask again: how long a fact stays in memory, when it falls due, and which facts fit into today.
 *
 * <p>Facts are scheduled, not questions, so that a fact may come back in another form. Everything is computed from the times of
 * the responses. This package knows no item, no storage and no clock.
 */
@NullMarked
package org.liaison.engine.memory;

import org.jspecify.annotations.NullMarked;
