/** The first page after signing in. It gathers what other features offer and keeps nothing of its own. */
@NullMarked
package org.liaison.web.home;

import org.jspecify.annotations.NullMarked;
