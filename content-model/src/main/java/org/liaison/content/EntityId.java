package org.liaison.content;

/** The stable name of an entity inside its pack, such as {@code dsca}. */
public record EntityId(String value) implements Comparable<EntityId> {

    public EntityId {
        value = Names.require("an entity id", value);
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
