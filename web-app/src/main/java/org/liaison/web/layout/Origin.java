package org.liaison.web.layout;

/**
 * The text that the facts of the pages rest on, as the footer states it.
 *
 * @param asOf the date it speaks for, to read; empty where it bears none
 */
public record Origin(String title, String publisher, String asOf) {}
