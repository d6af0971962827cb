/**
 * What surrounds every page: navigation by role, the person's name, the footer.
 *
 * <p>A feature adds its entry to the navigation by declaring a {@link org.liaison.web.layout.NavEntry} bean. The
 * markup is in {@code templates/layout.html}. This package knows no feature.
 */
@NullMarked
package org.liaison.web.layout;

import org.jspecify.annotations.NullMarked;
