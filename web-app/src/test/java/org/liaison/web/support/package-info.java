/**
 * How tests walk through the application: over HTTP as a {@link org.liaison.web.support.Visitor}, or in a real
 * {@link org.liaison.web.support.Browser}. Both start from {@link org.liaison.web.support.LiaisonTest}.
 */
@NullMarked
package org.liaison.web.support;

import org.jspecify.annotations.NullMarked;
