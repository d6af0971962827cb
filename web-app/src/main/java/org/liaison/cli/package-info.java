/**
 * The command line, one command a class; a command that needs no database starts no Spring.
 *
 * <p>To add a command, write a package-private class with {@code @Command} and name it in
 * {@link org.liaison.cli.LiaisonCommand}. The web must not know this package.
 */
@NullMarked
package org.liaison.cli;

import org.jspecify.annotations.NullMarked;
