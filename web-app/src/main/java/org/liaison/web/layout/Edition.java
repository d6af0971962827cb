package org.liaison.web.layout;

/** Which body of knowledge the pages are made from, as the footer states it. The feature that loads it has the bean. */
public record Edition(String title, String version) {}
