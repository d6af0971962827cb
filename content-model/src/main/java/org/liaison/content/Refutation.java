package org.liaison.content;

/**
 * Why a claim is wrong: the stated fact that rules it out, and by which rule.
 *
 * @param because the fact that rules the claim out
 */
public record Refutation(Rule rule, Fact because) {

    /** The rules by which one fact rules out a claim; silence alone never does. */
    public enum Rule {
        /** The subject has another object, and can have only one. */
        ONE_OBJECT,
        /** The objects of the subject are stated in full, and this is none of them. */
        CLOSED_LIST,
        /** The source gives the object to another holder, and to nobody else. */
        ONE_HOLDER,
        /** The author declares the claim untrue. */
        CONTRARY
    }
}
