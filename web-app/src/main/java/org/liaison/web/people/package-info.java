/** Where administrators add people, give them roles, and let them in or out. It stores nothing itself. */
@NullMarked
package org.liaison.web.people;

import org.jspecify.annotations.NullMarked;
