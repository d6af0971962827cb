package org.liaison.web.onboarding;

import java.util.List;
import java.util.Optional;
import org.liaison.content.LessonId;
import org.liaison.content.Stage;
import org.liaison.content.Stage.Step;
import org.liaison.web.quiz.AttemptId;

/** One person's way along the path, as far as it has come. */
public record Journey(List<Leg> legs) {

    public Journey {
        legs = List.copyOf(legs);
    }

    /**
     * A stage of the path.
     *
     * @param current whether it holds the next step
     */
    public record Leg(Stage stage, boolean current, List<Task> tasks) {

        public Leg {
            tasks = List.copyOf(tasks);
        }

        /** How many of its steps are done. */
        public int done() {
            return (int) tasks.stream().filter(Task::isDone).count();
        }

        /** Whether all of its steps are done. */
        public boolean isFinished() {
            return done() == tasks.size();
        }

        /** What the steps not done yet will take, in minutes. */
        public int minutesLeft() {
            return tasks.stream()
                    .filter(task -> !task.isDone())
                    .mapToInt(task -> task.step().minutes())
                    .sum();
        }
    }

    /**
     * A step of a stage.
     *
     * @param next whether it is the first that is not done
     * @param due by which day the stage should be done
     * @param lesson the lesson it is about, if it is about one
     * @param toRead whether that lesson has still to be read before the questions
     * @param asks whether it has questions
     * @param open the attempt to go on with, if one is open
     * @param best the best result so far, in percent
     */
    public record Task(
            Step step,
            StepState state,
            boolean next,
            int due,
            Optional<LessonId> lesson,
            boolean toRead,
            boolean asks,
            Optional<AttemptId> open,
            Optional<Integer> best) {

        /** Whether it is done. */
        public boolean isDone() {
            return state == StepState.DONE;
        }

        /** The address that starts its questions, by a form. */
        public String path() {
            return "/onboarding/" + step.id();
        }
    }

    /** The first step that is not done, if any is left. */
    public Optional<Task> next() {
        return legs.stream()
                .flatMap(leg -> leg.tasks().stream())
                .filter(Task::next)
                .findFirst();
    }

    /** How many steps are done. */
    public int done() {
        return legs.stream().mapToInt(Leg::done).sum();
    }

    /** How many steps there are. */
    public int total() {
        return legs.stream().mapToInt(leg -> leg.tasks().size()).sum();
    }

    /** What the steps not done yet will take, in minutes. */
    public int minutesLeft() {
        return legs.stream().mapToInt(Leg::minutesLeft).sum();
    }

    /** The same in hours, rounded up. */
    public int hoursLeft() {
        return (minutesLeft() + 59) / 60;
    }
}
