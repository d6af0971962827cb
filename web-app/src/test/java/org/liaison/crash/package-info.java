/**
 * Kills the running application under load, again and again, and asks for every answer that it had acknowledged.
 *
 * <p>The server is a process of its own and is killed as by {@code kill -9}; learners talk to it over HTTP and write down what they
 * were told is kept.
 */
@NullMarked
package org.liaison.crash;

import org.jspecify.annotations.NullMarked;
