package org.liaison.content;

import java.util.List;
import java.util.Set;

/**
 * One thing the source states: a subject, a relation and an object, cited to its sentences.
 *
 * @param scope the condition under which it holds, worded so that it can follow the object; empty when it always holds
 * @param citations the sentences it rests on, at least one
 * @param contraries objects that the author declares untrue of this subject, worded like the object
 * @param neverWrong entities that must not be offered as wrong where this fact is asked, because they may be defended
 */
public record Fact(
        FactId id,
        EntityId subject,
        Relation relation,
        Thing object,
        String scope,
        List<SentenceId> citations,
        Set<Flag> flags,
        List<String> contraries,
        Set<EntityId> neverWrong) {

    public Fact {
        scope = scope.strip();
        citations = List.copyOf(citations);
        flags = Set.copyOf(flags);
        contraries = List.copyOf(contraries);
        neverWrong = Set.copyOf(neverWrong);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("Fact '" + id + "' cites no sentence");
        }
    }

    /** Whether questions may be made from this fact at all. */
    public boolean isAskable() {
        return !flags.contains(Flag.NO_QUIZ);
    }

    /** Whether a graded quiz may ask this fact: it is askable, stated outright, and not known to have changed since. */
    public boolean isGradable() {
        return isAskable() && !flags.contains(Flag.CONTESTED) && !flags.contains(Flag.IMPLIED);
    }

    /** What an author can say about a fact beside stating it. */
    public enum Flag {
        /** Lesson text only. */
        NO_QUIZ,
        /** Follows from the text without being said outright; taught and practiced, never graded. */
        IMPLIED,
        /** Others may hold the same object although the source does not name them, so the holder cannot be asked for. */
        SHARED,
        /** A note says that the world has moved on since; taught with the note, never graded. */
        CONTESTED
    }
}
