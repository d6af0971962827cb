/**
 * Everybody and everything that the pack states facts about, each on a page of its own.
 *
 * <p>Other features link to {@code /stakeholders/ID} and, for one fact, to {@code /stakeholders/ID#fact-ID}.
 */
@NullMarked
package org.liaison.web.stakeholder;

import org.jspecify.annotations.NullMarked;
