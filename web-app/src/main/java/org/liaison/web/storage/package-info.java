/**
 * Where everything is kept: one SQLite file, or PostgreSQL under the profile {@code postgres}.
 *
 * <p>It knows nothing of what is stored. Stores in other packages use {@code JdbcClient} and mark reading
 * methods {@code @Transactional(readOnly = true)}: on SQLite those run on the reading pool, all others on the one
 * writing connection. A method that holds the writing connection must not wait for another one.
 *
 * <p>A SQLite file is looked over at the start, held by one process, copied at a steady pace and before its tables change, and can
 * be put back from a copy.
 */
@NullMarked
package org.liaison.web.storage;

import org.jspecify.annotations.NullMarked;
