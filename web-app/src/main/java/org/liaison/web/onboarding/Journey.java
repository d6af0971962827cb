package org.liaison.web.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

        /** How many of its steps need nothing more. */
        public int settled() {
            return (int) tasks.stream().filter(Task::isSettled).count();
        }

        /** Whether all of its steps are done. */
        public boolean isFinished() {
            return tasks.stream().allMatch(Task::isSettled);
        }

        /** What the steps not done yet will take, in minutes. */
        public int minutesLeft() {
            return tasks.stream()
                    .filter(task -> !task.isSettled())
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
     * @param proofs what speaks for it so far
     * @param parts how the parts of a check went in the attempt that counts
     * @param conditions how this person takes its questions
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
            Optional<Integer> best,
            List<Proof> proofs,
            List<PartResult> parts,
            Conditions conditions) {

        public Task {
            proofs = List.copyOf(proofs);
            parts = List.copyOf(parts);
        }

        /** Whether it is done. */
        public boolean isDone() {
            return state == StepState.DONE;
        }

        /** Whether nothing of it is left to do, be it done or known before. */
        public boolean isSettled() {
            return state.isSettled();
        }

        /** Whether it has questions of a number that is known before. */
        public boolean hasFixedLength() {
            return step.items() > 0 && step.kind() != Stage.Kind.PLACEMENT;
        }

        /** Whether the rules of its questions are to be read before they are begun. */
        public boolean hasRulesToRead() {
            return asks && open.isEmpty() && conditions.isToBeRead(step.kind());
        }

        /** Whether its questions cannot be taken any more, although they are not done. */
        public boolean isBlocked() {
            return asks && !isSettled() && conditions.isUsedUp();
        }

        /** The address of the rules of its questions; sent there by a form, it starts them. */
        public String path() {
            return "/onboarding/" + step.id();
        }
    }

    /** The first step that is neither done nor known, if any is left. */
    public Optional<Task> next() {
        return tasks().filter(Task::next).findFirst();
    }

    /** The step with this id, if the path has it. */
    public Optional<Task> task(String step) {
        return tasks().filter(task -> task.step().id().equals(step)).findFirst();
    }

    private Stream<Task> tasks() {
        return legs.stream().flatMap(leg -> leg.tasks().stream());
    }

    /** How many steps are done. */
    public int done() {
        return legs.stream().mapToInt(Leg::done).sum();
    }

    /** The steps that the placement showed to be known, and that are not done. */
    public List<Task> known() {
        return tasks().filter(task -> task.state() == StepState.KNOWN).toList();
    }

    /** How many steps are left before a sign-off: all up to the last check that has to be passed count, what follows does not. */
    public int leftBeforeSignOff() {
        var tasks = tasks().toList();
        var last = tasks.size();
        while (last > 0 && !isCheckToPass(tasks.get(last - 1).step())) {
            last--;
        }
        var counted = last == 0 ? tasks : tasks.subList(0, last);
        return (int) counted.stream().filter(task -> !task.isSettled()).count();
    }

    /** Whether everything is done that a sign-off asks. */
    public boolean isReadyForSignOff() {
        return leftBeforeSignOff() == 0;
    }

    private static boolean isCheckToPass(Step step) {
        return step.kind() == Stage.Kind.CHECK && step.pass() > 0;
    }

    /** How many steps need nothing more. */
    public int settled() {
        return (int) tasks().filter(Task::isSettled).count();
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
