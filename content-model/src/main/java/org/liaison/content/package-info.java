/**
 * What we know: the entities of a subject, the facts about them, and the sentence each fact was taken from.
 *
 * <p>Everything here is immutable and valid from birth; a {@link org.liaison.content.Pack} can also prove which claims its
 * facts rule out. This package knows nothing of questions, learners, files or the web.
 */
@NullMarked
package org.liaison.content;

import org.jspecify.annotations.NullMarked;
