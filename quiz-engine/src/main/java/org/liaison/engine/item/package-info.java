/**
 * What we ask: items, what a learner may respond, and how a response is scored and explained.
 *
 * <p>An {@link org.liaison.engine.item.Item} is immutable, carries its key, and knows the claims its options make. This package
 * knows nothing of how items are made, and only {@link org.liaison.engine.item.Presentation} may reach a browser before an answer.
 */
@NullMarked
package org.liaison.engine.item;

import org.jspecify.annotations.NullMarked;
