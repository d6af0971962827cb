/**
 * Reads a content pack from its YAML files and reports every problem at once, each at its file and line.
 *
 * <p>{@link org.liaison.content.yaml.PackReader} is the only door: it returns a {@link org.liaison.content.Pack} or the list
 * of what to mend. This package knows nothing of what is done with a pack.
 */
@NullMarked
package org.liaison.content.yaml;

import org.jspecify.annotations.NullMarked;
