/**
 * The sign-off at the end of the path: who supervises whom, asking for it, and signing or returning it.
 *
 * <p>What happened is only ever added. What speaks for a person is told by {@link org.liaison.web.onboarding.Onboarding}.
 */
@NullMarked
package org.liaison.web.signoff;

import org.jspecify.annotations.NullMarked;
