/**
 * Who may reach which address, and what every response says to the browser.
 *
 * <p>All rules on addresses are in {@link org.liaison.web.security.Routes}: what is not named there is refused.
 * Whether a person may see a certain attempt, cohort or learner is for the feature to decide.
 */
@NullMarked
package org.liaison.web.security;

import org.jspecify.annotations.NullMarked;
