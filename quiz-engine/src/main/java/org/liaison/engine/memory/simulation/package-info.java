/**
 * Ways of practicing, compared on virtual learners.
 *
 * <p>The learners forget along the curve the scheduler assumes, with parameters of their own. So a comparison tells whether the
 * scheduling works as meant; it is no evidence on people. Chance comes from a seed only.
 */
@NullMarked
package org.liaison.engine.memory.simulation;

import org.jspecify.annotations.NullMarked;
