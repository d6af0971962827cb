/**
 * Takes an installation from SQLite over to PostgreSQL, once.
 *
 * <p>Every table is copied in one transaction and read back; it is committed only when each has as many rows there as here, with
 * the same digest. Nothing here knows what the tables mean: which there are, and which needs which, is asked of the databases.
 */
@NullMarked
package org.liaison.web.move;

import org.jspecify.annotations.NullMarked;
