package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.Response;
import org.liaison.web.quiz.Judgment.Manner;
import org.springframework.stereotype.Component;

/**
 * Says what a judged answer means for each fact it asked.
 *
 * <p>Where the rows of a matching item assert the facts one by one, each fact has the mark of its own row; otherwise all facts
 * share what the whole answer earned. So do they where it took more than one try: then no row says what it was worth.
 */
@Component
class Judge {

    private final Pack pack;

    Judge(Pack pack) {
        this.pack = pack;
    }

    /** The judgments on one slot; none while it is not judged, and none on an item that was dropped: its answers tell nothing. */
    List<Judgment> judge(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        var score = attempt.score(slot);
        if (score.isEmpty() || attempt.ruling(slot).filter(Ruling::isDropped).isPresent()) {
            return List.of();
        }
        var item = sitting.item(slot);
        var response = attempt.response(slot).orElse(Response.BLANK);
        var own = item instanceof Matching matching && attempt.mode().tries() == 1
                ? rows(matching, response)
                : Map.<FactId, Double>of();
        var at = judgedAt(sitting, slot);
        var manner = manner(sitting, slot);
        return item.basis().facts().stream()
                .distinct()
                .map(fact ->
                        new Judgment(fact, own.getOrDefault(fact, score.get().fraction()), item.guessing(), at, manner))
                .toList();
    }

    /** Where answers are judged at once, the answer after which the key was shown; else the end. */
    private static Instant judgedAt(Sitting sitting, int slot) {
        var end = sitting.ended().orElse(sitting.started());
        return sitting.attempt().mode().judgesAtOnce()
                ? sitting.attempt().last(slot).map(Step::at).orElse(end)
                : end;
    }

    private static Manner manner(Sitting sitting, int slot) {
        var last = sitting.attempt().last(slot);
        return new Manner(
                sitting.item(slot).kind().code(),
                last.flatMap(Step::certainty),
                last.map(step -> Duration.between(before(sitting, step), step.at())));
    }

    /** When the learner was done with whatever came before a step. */
    private static Instant before(Sitting sitting, Step step) {
        return sitting.attempt().steps().stream()
                .filter(earlier -> earlier.sequence() < step.sequence())
                .map(Step::at)
                .max(Comparator.naturalOrder())
                .orElse(sitting.started());
    }

    private Map<FactId, Double> rows(Matching item, Response response) {
        var lines = item.explain(response);
        var earned = new LinkedHashMap<FactId, Double>();
        IntStream.range(0, item.rows().size())
                .forEach(row -> item.basis().facts().stream()
                        .filter(fact -> asserts(item.rows().get(row).claim(), fact))
                        .forEach(fact -> earned.put(fact, lines.get(row).mark() == Line.Mark.HIT ? 1.0 : 0.0)));
        return earned;
    }

    private boolean asserts(Claim claim, FactId id) {
        return pack.findFact(id)
                .filter(fact -> fact.subject().equals(claim.subject())
                        && fact.relation().id().equals(claim.relation())
                        && fact.object().equals(claim.object()))
                .isPresent();
    }
}
