package org.liaison.content;

/** The stable name of a relation in the vocabulary, such as {@code located-in}. */
public record RelationId(String value) implements Comparable<RelationId> {

    public RelationId {
        value = Names.require("a relation id", value);
    }

    @Override
    public int compareTo(RelationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
