/**
 * Short forms explained in place: wherever a text mentions one, the reader can open its meaning.
 *
 * <p>Features turn a text into {@link org.liaison.web.glossary.Run}s with an {@link org.liaison.web.glossary.Explainer}, one a
 * page, and draw them with {@code glossary/parts :: runs}. This package knows no feature.
 */
@NullMarked
package org.liaison.web.glossary;

import org.jspecify.annotations.NullMarked;
