/**
 * Lessons to read: prose, the facts with their citations, look-alikes, and who has read what.
 *
 * <p>What a lesson shows is made once from the pack, since neither ever changes while the application runs; what a person has
 * done is added for each request. Other features ask {@link org.liaison.web.lesson.Readings} who has read a lesson.
 */
@NullMarked
package org.liaison.web.lesson;

import org.jspecify.annotations.NullMarked;
