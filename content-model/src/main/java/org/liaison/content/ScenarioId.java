package org.liaison.content;

/** The stable name of a scenario inside its pack, such as {@code s04}. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {

    public ScenarioId {
        value = Names.require("a scenario id", value);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
