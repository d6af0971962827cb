package org.liaison.content;

/**
 * A word of the vocabulary with its algebra: what follows, and what is ruled out, when a fact is stated with it.
 *
 * <p>Whoever reasons about facts asks this algebra and never the word, so that any subject can bring its own words.
 *
 * @param word what an author writes in a pack, such as {@code seat}
 * @param meaning the relation in a few plain words, for documentation
 * @param phrasing how facts of this relation are said and asked
 */
public record Relation(
        RelationId id,
        String word,
        Family family,
        String meaning,
        Objects objects,
        Holders holders,
        Kinship kinship,
        Phrasing phrasing) {

    public Relation {
        word = Names.requireText("word of " + id, word);
        meaning = Names.requireText("meaning of " + id, meaning);
    }

    /** Whether one known object of a subject rules out every other object. */
    public boolean isFunctional() {
        return objects == Objects.ONE;
    }

    /** Whether the objects stated for a subject are all it has, or all that the source names, so that any other is ruled out. */
    public boolean isClosed() {
        return objects == Objects.CLOSED || objects == Objects.NAMED;
    }

    /** Whether a claim has to be read as one about what the source says, since there may be more in the world. */
    public boolean isAboutTheSource() {
        return objects == Objects.NAMED;
    }

    /** Whether a known holder of an object rules out every unrelated holder. */
    public boolean isExclusive() {
        return holders == Holders.ONE;
    }

    /** How many objects one subject can have. */
    public enum Objects {
        /** Exactly one: knowing it rules out the others. */
        ONE,
        /** Any number; silence proves nothing. */
        MANY,
        /** Exactly those that are stated. */
        CLOSED,
        /** Any number, but questions ask whom or what the source names, and those are the ones stated. */
        NAMED
    }

    /** How many subjects can hold one object. */
    public enum Holders {
        /** The source gives the object to whom it names, and to nobody else. */
        ONE,
        /** Any number; silence proves nothing. */
        MANY
    }

    /** Whether the two ends of a fact are so close that one may be right wherever the other is. */
    public enum Kinship {
        NONE,
        /** The object is the whole (or the body led), the subject a part of it. */
        OBJECT_IS_WHOLE,
        /** The object is a part or member of the subject. */
        OBJECT_IS_PART,
        /** Both are one and the same thing. */
        SAME
    }
}
