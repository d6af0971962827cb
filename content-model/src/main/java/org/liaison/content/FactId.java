package org.liaison.content;

/** The stable name of a fact inside its pack, such as {@code dod-11}; it survives rewording, so learners keep their history. */
public record FactId(String value) implements Comparable<FactId> {

    public FactId {
        value = Names.require("a fact id", value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
