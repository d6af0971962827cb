/**
 * The audit trail: who did what that trust depends on, when, and to whom, in a chain that shows any later change.
 *
 * <p>A store that makes such a change says so to {@link org.liaison.web.audit.AuditTrail} in the same transaction, so that there is
 * neither without the other. This package knows no feature: people are ids to it, and reading is for {@code oversight}.
 */
@NullMarked
package org.liaison.web.audit;

import org.jspecify.annotations.NullMarked;
