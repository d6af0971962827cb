/**
 * Reviewing items before or while they are asked: the queue of a lesson, one item with all that speaks for and against it, and the
 * reviewer's word on it.
 *
 * <p>What is said is kept elsewhere, and forms are drawn by it; no item is ever changed here.
 */
@NullMarked
package org.liaison.web.itemreview;

import org.jspecify.annotations.NullMarked;
