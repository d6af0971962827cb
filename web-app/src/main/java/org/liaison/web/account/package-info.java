/**
 * Who somebody is: people, their roles, their passwords, signing in and out.
 *
 * <p>Other features take the person at the keyboard as {@link org.liaison.web.account.CurrentPerson}
 * {@link org.liaison.web.account.SignedIn}. This package knows nothing of what people learn.
 */
@NullMarked
package org.liaison.web.account;

import org.jspecify.annotations.NullMarked;
