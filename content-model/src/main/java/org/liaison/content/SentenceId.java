package org.liaison.content;

/** The place of a sentence in its source, such as {@code dod.p3.s2} (section, paragraph, sentence) or {@code dod.h} (a heading). */
public record SentenceId(String value) implements Comparable<SentenceId> {

    public SentenceId {
        value = Names.require("a sentence id", value);
    }

    @Override
    public int compareTo(SentenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
