/**
 * Small plots as SVG: what goes where is worked out here, what it looks like is said by classes of the style sheet.
 *
 * <p>A plot stands beside a table with the same numbers and never alone. This package knows no feature and no numbers of its own.
 */
@NullMarked
package org.liaison.web.plot;

import org.jspecify.annotations.NullMarked;
