/**
 * What makes the pages an application that can be installed and goes on without a connection: the manifest, the service worker,
 * and the page that stands in for what cannot be reached.
 *
 * <p>The service worker keeps our own styles and scripts, the page that stands in, and lessons that a person has asked to keep. It
 * never keeps the page of a quiz. This package knows no feature.
 */
@NullMarked
package org.liaison.web.offline;

import org.jspecify.annotations.NullMarked;
