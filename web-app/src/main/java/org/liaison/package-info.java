/** The door of the one executable jar: server and command line alike. */
@NullMarked
package org.liaison;

import org.jspecify.annotations.NullMarked;
