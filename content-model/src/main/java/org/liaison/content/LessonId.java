package org.liaison.content;

/** The stable name of a lesson inside its pack, such as {@code who-decides}. */
public record LessonId(String value) implements Comparable<LessonId> {

    public LessonId {
        value = Names.require("a lesson id", value);
    }

    @Override
    public int compareTo(LessonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
