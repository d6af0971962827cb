/**
 * Problems that learners report with a question, and the list of them for those who look after the content.
 *
 * <p>A report is kept as it came, beside the item and the attempt it was made from; this package changes neither items nor scores.
 */
@NullMarked
package org.liaison.web.itemreport;

import org.jspecify.annotations.NullMarked;
