/**
 * Where administrators and auditors read the audit trail, take it away as a table, and have it checked.
 *
 * <p>Here the ids of the trail become people. Nothing is written but that the trail was taken away.
 */
@NullMarked
package org.liaison.web.oversight;

import org.jspecify.annotations.NullMarked;
