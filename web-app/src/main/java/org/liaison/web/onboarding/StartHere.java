package org.liaison.web.onboarding;

import java.util.List;
import java.util.stream.IntStream;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.item.Item;
import org.liaison.web.quiz.Placed;
import org.liaison.web.quiz.Sitting;

/** What a placement credited, lesson by lesson, and why. */
public record StartHere(Placed placed, List<Line> lines) {

    public StartHere {
        lines = List.copyOf(lines);
    }

    /** Why a lesson was credited or not. The names are part of message keys. */
    public enum Reason {
        /** Enough questions, all right beyond luck. */
        KNOWN,
        /** Right, but by fewer questions than a lesson needs. */
        TOO_FEW,
        /** Right, but seen with all other answers it may have been luck. */
        MAYBE_LUCK,
        PARTLY,
        NOT_YET,
        NOT_ASKED
    }

    /**
     * One lesson.
     *
     * @param asked how many questions were about it
     * @param right how many of them were right
     */
    public record Line(Lesson lesson, int asked, int right, Reason reason) {}

    static StartHere of(Pack pack, Placed placed, Sitting sitting) {
        return new StartHere(
                placed,
                pack.lessons().stream()
                        .filter(lesson -> !lesson.facts().isEmpty())
                        .map(lesson -> line(lesson, pack, placed, sitting))
                        .toList());
    }

    private static Line line(Lesson lesson, Pack pack, Placed placed, Sitting sitting) {
        var slots = IntStream.range(0, sitting.total())
                .filter(slot -> pack.lessonOf(sitting.item(slot).fact())
                        .filter(lesson.id()::equals)
                        .isPresent())
                .boxed()
                .toList();
        var right = slots.stream()
                .filter(slot -> sitting.attempt().standing(slot) == Standing.RIGHT)
                .toList();
        var credited = right.stream().map(sitting::item).allMatch(item -> isKnown(item, placed));
        return new Line(
                lesson, slots.size(), right.size(), reason(lesson, placed, slots.size(), right.size(), credited));
    }

    private static boolean isKnown(Item item, Placed placed) {
        return placed.known().containsAll(item.basis().facts());
    }

    private static Reason reason(Lesson lesson, Placed placed, int asked, int right, boolean credited) {
        if (placed.lessons().contains(lesson.id())) {
            return Reason.KNOWN;
        }
        if (asked == 0) {
            return Reason.NOT_ASKED;
        }
        if (right < asked) {
            return right == 0 ? Reason.NOT_YET : Reason.PARTLY;
        }
        return credited ? Reason.TOO_FEW : Reason.MAYBE_LUCK;
    }
}
