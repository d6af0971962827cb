package org.liaison.web.insight;

import java.util.List;
import java.util.stream.IntStream;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Sitting;

/**
 * What one question of an attempt that is over earned, beside the rest of the attempt.
 *
 * @param earned the share of its points, from 0 to 1
 * @param rest the mean share earned on the other questions, from 0 to 1
 * @param guessing what a blind guess earns on average, from 0 to 1
 * @param response the one that counted; blank for a question left blank
 */
record AnsweredItem(int slot, ItemId item, double earned, double rest, double guessing, Response response) {

    /**
     * The questions of an attempt; none before it is over, none of a placement, whose questions follow from the answers before, and
     * none where a question stands alone.
     */
    static List<AnsweredItem> of(Sitting sitting) {
        if (!sitting.isOver() || sitting.kind() == AttemptKind.PLACEMENT || sitting.total() < 2) {
            return List.of();
        }
        var earned = IntStream.range(0, sitting.total())
                .mapToDouble(slot -> earned(sitting, slot))
                .toArray();
        return IntStream.range(0, sitting.total())
                .mapToObj(slot -> of(sitting, slot, earned))
                .toList();
    }

    private static AnsweredItem of(Sitting sitting, int slot, double[] earned) {
        var rest = 0.0;
        for (var other = 0; other < earned.length; other++) {
            rest += other == slot ? 0 : earned[other];
        }
        var item = sitting.item(slot);
        return new AnsweredItem(
                slot,
                item.id(),
                earned[slot],
                Math.min(1, rest / (earned.length - 1)),
                item.guessing(),
                sitting.attempt().response(slot).orElse(Response.BLANK));
    }

    /** Of a dropped item what its key gives: that everybody earns its point says nothing of the item. */
    private static double earned(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        var score = attempt.ruling(slot).filter(Ruling::isDropped).isPresent()
                ? attempt.response(slot).map(sitting.item(slot)::score)
                : attempt.score(slot);
        return score.map(Score::fraction).orElse(0.0);
    }
}
