package org.liaison.content;

import java.util.List;

/**
 * A short text to read, and the facts it teaches.
 *
 * @param needs lessons to take before
 * @param minutes how long reading and practice take, in minutes, at least 1
 * @param goals what the learner can do afterwards, each beginning with a verb
 * @param facts the facts it teaches, in teaching order; empty for a lesson that only reviews
 * @param text the prose, in Markdown
 */
public record Lesson(
        LessonId id,
        String title,
        List<LessonId> needs,
        int minutes,
        List<String> goals,
        List<FactId> facts,
        List<String> confusionSets,
        String text) {

    public Lesson {
        title = Names.requireText("title of lesson " + id, title);
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
        confusionSets = List.copyOf(confusionSets);
        text = Names.requireText("text of lesson " + id, text);
        if (minutes < 1) {
            throw new IllegalArgumentException("Lesson " + id + " takes " + minutes + " minutes");
        }
    }
}
