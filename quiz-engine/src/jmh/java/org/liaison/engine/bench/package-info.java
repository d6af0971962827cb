/** How fast the engine is, at every size of pack; run with {@code bin/bench}. */
@NullMarked
package org.liaison.engine.bench;

import org.jspecify.annotations.NullMarked;
