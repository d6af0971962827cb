package org.liaison.web.stakeholder;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Lesson;
import org.liaison.content.Note;
import org.liaison.web.glossary.Run;
import org.liaison.web.pack.Citations.Citation;

/**
 * Everything the pack states about one entity.
 *
 * @param parts its facts, part by part, those without a fact left out
 * @param silentOnPlace whether it could have a place, and the source states none
 * @param likes what it is easily mixed up with
 * @param lessons the lessons that teach it
 */
record StakeholderPage(
        Entity entity,
        Map<Part, List<Saying>> parts,
        boolean silentOnPlace,
        List<Likeness> likes,
        List<Remark> remarks,
        List<Lesson> lessons) {

    /**
     * One fact.
     *
     * @param other whom else it is about; null when nobody
     * @param changed from when it is said to be otherwise, to read; empty when unknown or not so
     */
    record Saying(
            Fact fact,
            List<Run> words,
            List<Citation> citations,
            @Nullable Link other,
            String changed) {

        /** Whether a note says that the world has moved on. */
        public boolean contested() {
            return fact.flags().contains(Fact.Flag.CONTESTED);
        }
    }

    /** Another entity, to go to. */
    record Link(EntityId id, String label) {

        static Link to(Entity entity) {
            return new Link(entity.id(), entity.label());
        }
    }

    /** A set of look-alikes that it belongs to. */
    record Likeness(String title, List<Link> others, List<Run> tell) {}

    /** A note, with the date from which it holds. */
    record Remark(Note note, List<Run> words, String since) {}
}
