package org.liaison.content;

import java.util.List;

/**
 * A stage of the onboarding plan, such as "Day 1".
 *
 * @param due by which day of duty it should be done; 0 means before the first day
 */
public record Stage(String id, String title, int due, String aim, List<Step> steps) {

    public Stage {
        Names.require("a stage id", id);
        title = Names.requireText("title of stage " + id, title);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Stage " + id + " has no step");
        }
    }

    /** The time the stage takes, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /**
     * One thing to do.
     *
     * @param refs what it is about: lesson ids, scenario ids, confusion set ids or short forms, by its kind
     * @param items how many questions it asks; 0 when it is reading only
     * @param pass the share of points, in percent, from which it counts as done; 0 when taking part is enough
     */
    public record Step(String id, Kind kind, String title, List<String> refs, int items, int pass, int minutes) {

        public Step {
            Names.require("a step id", id);
            title = Names.requireText("title of step " + id, title);
            refs = List.copyOf(refs);
            if (minutes < 1 || items < 0 || pass < 0 || pass > 100) {
                throw new IllegalArgumentException("Step " + id + " needs minutes >= 1, items >= 0, pass 0 to 100");
            }
        }
    }

    /** What a step asks of the newcomer. */
    public enum Kind {
        /** A quiz over all lessons that shows where to start. */
        PLACEMENT,
        /** Read a lesson and practice it. */
        LESSON,
        /** Learn short forms. */
        TERMS,
        /** Tell look-alikes apart. */
        CONTRAST,
        /** Answer situations. */
        SCENARIOS,
        /** Come back to what is due. */
        REVIEW,
        /** A graded check. */
        CHECK
    }
}
