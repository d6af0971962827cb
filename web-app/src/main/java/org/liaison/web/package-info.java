/**
 * The web application: one package a feature, package-private by default.
 *
 * <p>A feature may use {@code account}, {@code layout} and {@code storage}; it must not know the command line.
 */
@NullMarked
package org.liaison.web;

import org.jspecify.annotations.NullMarked;
