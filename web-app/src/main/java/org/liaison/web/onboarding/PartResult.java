package org.liaison.web.onboarding;

/**
 * How one part of a check went.
 *
 * @param percent what its questions earned
 * @param pass what it needs, in percent; 0 when the whole decides
 */
public record PartResult(String title, int percent, int pass) {

    /** Whether it is enough. */
    public boolean isPassed() {
        return percent >= pass;
    }
}
