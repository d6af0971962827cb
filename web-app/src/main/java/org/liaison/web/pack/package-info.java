/**
 * The content pack that this installation teaches, and what is made from it once at the start.
 *
 * <p>Features take {@link org.liaison.content.Pack}, the generator and the assembly from here as beans, and show citations with
 * {@link org.liaison.web.pack.Citations}. This package knows no feature.
 */
@NullMarked
package org.liaison.web.pack;

import org.jspecify.annotations.NullMarked;
