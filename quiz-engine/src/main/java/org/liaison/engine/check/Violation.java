package org.liaison.engine.check;

/**
 * A reason why the key of an item cannot be defended.
 *
 * @param rule the rule broken, as a short phrase
 * @param detail where and how
 */
public record Violation(String rule, String detail) {}
