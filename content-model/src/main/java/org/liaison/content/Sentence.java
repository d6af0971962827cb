package org.liaison.content;

import java.util.regex.Pattern;

/**
 * A sentence or heading of a source, known by its place and digest; its words stay in the source.
 *
 * @param place where a reader finds it, such as "The Department of Defense, paragraph 3, sentence 2"
 * @param sha256 the digest of its text with white space normalized, in lower-case hexadecimal
 * @param heading whether it is a heading rather than a sentence
 * @param noFact why no fact rests on it; empty when facts should
 */
public record Sentence(SentenceId id, String place, String sha256, boolean heading, String noFact) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Sentence {
        place = Names.requireText("place of " + id, place);
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 digest: '" + sha256 + "' for sentence " + id);
        }
    }
}
