package org.liaison.web.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Note;
import org.liaison.web.glossary.Run;
import org.liaison.web.pack.Citations.Citation;

/**
 * Everything a lesson shows to everybody, made once.
 *
 * @param place where it stands among the lessons, from 1
 * @param of how many lessons there are
 * @param groups its facts by whom they are about, in teaching order
 */
record LessonPage(
        Lesson lesson,
        int place,
        int of,
        List<Neighbor> needs,
        List<Block> prose,
        List<Group> groups,
        List<Grid> grids,
        List<Remark> remarks,
        @Nullable Neighbor previous,
        @Nullable Neighbor next) {

    /** Another lesson, to go to. */
    record Neighbor(LessonId id, String title) {

        static Neighbor of(Lesson lesson) {
            return new Neighbor(lesson.id(), lesson.title());
        }
    }

    /** The facts about one stakeholder. */
    record Group(EntityId id, String name, String shortName, List<Card> cards) {}

    /**
     * One fact.
     *
     * @param mark why it is never graded, or never asked; null for most
     */
    record Card(Fact fact, List<Run> statement, List<Citation> citations, Fact.@Nullable Flag mark) {}

    /**
     * A note on the lesson's facts or on whom they are about.
     *
     * @param since from when it holds, as a date to read; empty when unknown
     */
    record Remark(Note note, List<Run> text, String since) {}
}
