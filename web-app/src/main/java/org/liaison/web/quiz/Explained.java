package org.liaison.web.quiz;

import java.util.List;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.item.Line.Mark;
import org.liaison.web.pack.Citations.Citation;

/**
 * A judged question: what was asked, how each part of the answer fared, and why. Only for eyes that may see the key.
 *
 * @param number which question of the attempt, counted from 1
 * @param way how it was answered, as in {@link Question#way}
 * @param answered whether anything was answered at all
 * @param percent the share of the points it earned
 * @param seconds how long it took from the answer before, or the start, to the last answer; 0 when it was left blank
 * @param tries how many different answers there were
 * @param sureness the key of the words for how sure the learner was; empty where that was not asked
 * @param mark the certainty-based mark; 0 where there is none
 */
public record Explained(
        int number,
        String prompt,
        String way,
        Standing standing,
        boolean answered,
        int percent,
        List<Part> parts,
        long seconds,
        int tries,
        String sureness,
        double mark) {

    /** The key of the words that say how it went. */
    public String headline() {
        return answered ? "standing." + standing.name() : "standing.LEFT_BLANK";
    }

    /** The mark with its sign, such as +3 or −6. */
    public String signedMark() {
        return Marks.signed(mark);
    }

    /** Whether it was right only after other answers. */
    public boolean isLate() {
        return standing == Standing.RIGHT && tries > 1;
    }

    /** How the box around the words looks. */
    public String look() {
        if (!answered) {
            return "info";
        }
        return switch (standing) {
            case RIGHT -> "success";
            case PARTLY_RIGHT -> "warning";
            default -> "error";
        };
    }

    /** The sign beside the words. */
    public String icon() {
        if (!answered) {
            return "–";
        }
        return switch (standing) {
            case RIGHT -> "✓";
            case PARTLY_RIGHT -> "◐";
            default -> "✗";
        };
    }

    /** The key of the words for the time it took. */
    public String time() {
        if (seconds <= 0) {
            return "time.none";
        }
        return seconds < 60 ? "time.seconds" : (seconds > 3600 ? "time.long" : "time.minutes");
    }

    /** The number in those words. */
    public long timeCount() {
        return seconds < 60 ? seconds : Math.round(seconds / 60.0);
    }

    /**
     * One option, row, step or text.
     *
     * @param given what the learner put there, where the part is a row, a step or a text
     * @param right what belongs there, where the part is a row, a step or a text
     */
    public record Part(
            String text,
            Mark mark,
            boolean option,
            String given,
            String right,
            String reason,
            List<Citation> citations) {

        /** Whether it is marked as right: an option that is, or a row, step or text that the learner got right. */
        public boolean isMarkedRight() {
            return mark == Mark.HIT || (option && mark == Mark.MISS);
        }

        /** The key of the words for the mark. */
        public String words() {
            if (option) {
                return "mark.option." + mark.name();
            }
            return mark == Mark.MISS && given.isEmpty() ? "mark.part.EMPTY" : "mark.part." + mark.name();
        }

        /** How the part looks: an option that is not right and was not chosen recedes. */
        public String look() {
            if (isMarkedRight()) {
                return "mark-right";
            }
            return mark == Mark.REJECTED ? "mark-none" : "mark-wrong";
        }
    }
}
