/**
 * Finding things: one search over stakeholders, facts, short forms and lessons, and the finder that says whom to contact.
 *
 * <p>Everything is made from the pack once, at the start, and kept in memory.
 */
@NullMarked
package org.liaison.web.find;

import org.jspecify.annotations.NullMarked;
