/** Who belongs and reports to whom: read from the facts, drawn on the server, and listed in words. */
@NullMarked
package org.liaison.web.chart;

import org.jspecify.annotations.NullMarked;
