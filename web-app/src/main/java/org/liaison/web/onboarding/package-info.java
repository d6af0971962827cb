/**
 * The newcomer's path: the stages of the pack, what of them is done, and what comes next.
 *
 * <p>What counts as done is decided by {@link org.liaison.web.onboarding.StepRules} alone, from evidence that other features keep:
 * lessons read, attempts made, facts known. Kept here is only which attempt was made for which step.
 */
@NullMarked
package org.liaison.web.onboarding;

import org.jspecify.annotations.NullMarked;
