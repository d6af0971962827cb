/**
 * Certificates: issued for a signature, handed to their holder as a PDF, and checked by anybody who has the code.
 *
 * <p>Certificates are only ever added. This feature knows nothing of how a signature comes about.
 */
@NullMarked
package org.liaison.web.certificate;

import org.jspecify.annotations.NullMarked;
