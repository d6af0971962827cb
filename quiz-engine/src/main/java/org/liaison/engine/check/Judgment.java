package org.liaison.engine.check;

import org.liaison.content.Fact;

/** What the facts of a pack say about a claim. */
sealed interface Judgment permits Judgment.Stated, Judgment.Refuted, Judgment.Unknown {

    /** It stands in the source. */
    record Stated(Fact fact) implements Judgment {}

    /** It cannot be true beside the fact that is stated. */
    record Refuted(Ground ground, Fact fact) implements Judgment {}

    /** It may be true or not, so it can serve neither as right nor as wrong. */
    record Unknown(Doubt doubt) implements Judgment {}

    /** By what a stated fact rules out a claim. */
    enum Ground {
        /** The author calls the claim untrue. */
        DENIAL,
        /** The subject has another object, and no more than one or no more than those stated. */
        CONFLICT,
        /** The object belongs to another holder alone. */
        TAKEN
    }

    /** Why nothing can be said. */
    enum Doubt {
        /** Nothing that is stated bears on it. */
        SILENCE("the source is silent"),
        /** It is stated, and holds under another condition than the one asked. */
        CONDITION("stated under another condition"),
        /** It is stated of something larger, smaller or otherwise named. */
        KIN("stated of something it stands within or contains"),
        /** The ends of the claim are part and whole already, by another road. */
        BELONGING("part and whole by another fact"),
        /** The author says that it may be defended. */
        DEFENSIBLE("the author lets it be defended"),
        /** Others than those named may hold the object. */
        OPEN("others may hold it too");

        private final String words;

        Doubt(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
