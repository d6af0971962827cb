package org.liaison.content;

import java.util.List;
import java.util.Optional;

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
     * @param minutes about how long it takes
     * @param parts of what a check is put together; empty when its questions may be of any sort
     * @param rules how its questions are taken
     */
    public record Step(
            String id,
            Kind kind,
            String title,
            List<String> refs,
            int items,
            int pass,
            int minutes,
            List<Part> parts,
            Rules rules) {

        public Step {
            Names.require("a step id", id);
            title = Names.requireText("title of step " + id, title);
            refs = List.copyOf(refs);
            parts = List.copyOf(parts);
            if (minutes < 1 || items < 0 || pass < 0 || pass > 100) {
                throw new IllegalArgumentException("Step " + id + " needs minutes >= 1, items >= 0, pass 0 to 100");
            }
        }
    }

    /**
     * How the questions of a step are taken.
     *
     * @param behavior when answers are judged; empty for what is usual: at once, and at the end of a check
     * @param limit how many minutes there are from the start; 0 for as many as it takes
     * @param attempts how often they may be taken; 0 for as often as wanted
     */
    public record Rules(Optional<Behavior> behavior, int limit, int attempts) {

        /** Taken as is usual, in as much time and as often as wanted. */
        public static final Rules USUAL = new Rules(Optional.empty(), 0, 0);

        public Rules {
            if (limit < 0 || attempts < 0) {
                throw new IllegalArgumentException("Rules need limit >= 0, attempts >= 0: " + limit + ", " + attempts);
            }
        }
    }

    /** When answers are judged, and whether they say how sure the learner is. */
    public enum Behavior {
        /** Each answer at once. */
        IMMEDIATE,
        /** All at the end. */
        DEFERRED,
        /** Each at once, with hints and further tries. */
        ADAPTIVE,
        /** Each at once, with marks for certainty. */
        CERTAINTY,
        /** All at the end, with marks for certainty. */
        DEFERRED_CERTAINTY
    }

    /**
     * A part of a check.
     *
     * @param items how many questions it has, at least 1
     * @param pass the share of its own points, in percent, that is needed whatever the whole earned; 0 when the whole decides
     */
    public record Part(String title, Sort sort, int items, int pass) {

        public Part {
            title = Names.requireText("title of a part", title);
            if (items < 1 || pass < 0 || pass > 100) {
                throw new IllegalArgumentException("Part " + title + " needs items >= 1, pass 0 to 100");
            }
        }

        /** What the questions of a part are about; no question belongs to two. */
        public enum Sort {
            /** A situation in which somebody has to act. */
            SITUATIONS,
            /** Facts that tell look-alikes apart. */
            LOOK_ALIKES,
            /** Who does, decides or answers what, look-alikes left out. */
            DUTIES,
            /** Who belongs and reports to whom, and where they sit, look-alikes left out. */
            PLACES_AND_LINES,
            /** What short forms stand for. */
            SHORT_FORMS
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
