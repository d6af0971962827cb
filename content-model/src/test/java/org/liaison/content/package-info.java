/** What a pack knows and can prove, told by examples. */
@NullMarked
package org.liaison.content;

import org.jspecify.annotations.NullMarked;
