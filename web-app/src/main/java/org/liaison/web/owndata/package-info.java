/**
 * A person's own data, to take away: every feature that keeps something about people adds its tables to one zip.
 *
 * <p>Whoever asks gets what is theirs and nothing else: a feature is only ever asked for the records of one person. This package knows no
 * feature; features know {@link org.liaison.web.owndata.OwnRecords}.
 */
@NullMarked
package org.liaison.web.owndata;

import org.jspecify.annotations.NullMarked;
