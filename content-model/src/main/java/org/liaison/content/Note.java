package org.liaison.content;

import java.util.List;

/**
 * A remark about entities or facts that never alters a key: an ambiguity, a slip of the source, or what has changed since.
 *
 * @param say what the learner reads
 * @param source where it was read; empty for ambiguities, which rest on the source itself
 * @param since the date from which it holds, as written; empty when unknown
 */
public record Note(
        String id, Kind kind, List<EntityId> entities, List<FactId> facts, String say, String source, String since) {

    public Note {
        say = Names.requireText("text of note " + id, say);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
    }

    /** What a note is about. */
    public enum Kind {
        /** The source can be read in more than one way. */
        UNCLEAR,
        /** The source has a slip. */
        SLIP,
        /** The world has moved on since the source was written; the facts named are contested. */
        CHANGED,
        /** Background that agrees with the source or could not be confirmed. */
        BACKGROUND
    }
}
