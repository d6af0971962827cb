/** The reader of packs, told by examples. */
@NullMarked
package org.liaison.content.yaml;

import org.jspecify.annotations.NullMarked;
