package org.liaison.web.progress.mixup;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.analysis.Confusions;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.PastSittings;
import org.liaison.web.quiz.Sitting;
import org.springframework.stereotype.Component;

/** Finds in somebody's answers whom they took for whom. */
@Component
class MixUps {

    private final PastSittings past;
    private final Pack pack;
    private final Clock clock;

    MixUps(PastSittings past, Pack pack, Clock clock) {
        this.past = past;
        this.pack = pack;
        this.clock = clock;
    }

    /**
     * Two that were mixed up.
     *
     * @param there how often {@code chosen} was taken for {@code wanted}
     * @param back how often it was the other way around
     * @param last when it happened last
     */
    record Pair(EntityId wanted, EntityId chosen, int there, int back, Instant last) {

        /** How often it happened, both ways together. */
        public int times() {
            return there + back;
        }

        Pair reversed() {
            return new Pair(chosen, wanted, back, there, last);
        }
    }

    private record Happened(Confusion confusion, Instant at) {}

    /** The pairs of the pack that a person mixed up, those that happened most often first. */
    List<Pair> of(PersonId person) {
        Map<List<EntityId>, Pair> pairs = new HashMap<>();
        past.of(person).stream()
                .filter(sitting -> sitting.showsAnswers(clock.instant()))
                .flatMap(MixUps::in)
                .filter(this::isKnown)
                .forEach(happened -> {
                    var one = pair(happened);
                    pairs.merge(key(one), inOrder(one), MixUps::together);
                });
        return pairs.values().stream()
                .map(pair -> pair.back() > pair.there() ? pair.reversed() : pair)
                .sorted(Comparator.comparingInt(Pair::times)
                        .thenComparing(Pair::last)
                        .reversed()
                        .thenComparing(pair -> pair.wanted().value()))
                .toList();
    }

    private static Stream<Happened> in(Sitting sitting) {
        var attempt = sitting.attempt();
        return IntStream.range(0, sitting.total())
                .filter(slot -> attempt.standing(slot).isJudged()
                        && attempt.ruling(slot).isEmpty())
                .boxed()
                .flatMap(slot ->
                        Confusions.in(sitting.item(slot), attempt.response(slot).orElse(Response.BLANK)).stream()
                                .map(confusion -> new Happened(confusion, answered(sitting, slot))));
    }

    private static Instant answered(Sitting sitting, int slot) {
        return sitting.lastStep(slot).map(Step::at).orElse(sitting.started());
    }

    private boolean isKnown(Happened happened) {
        return pack.findEntity(happened.confusion().wanted()).isPresent()
                && pack.findEntity(happened.confusion().chosen()).isPresent();
    }

    private static Pair pair(Happened happened) {
        return new Pair(happened.confusion().wanted(), happened.confusion().chosen(), 1, 0, happened.at());
    }

    private static List<EntityId> key(Pair pair) {
        var ids = new ArrayList<>(List.of(pair.wanted(), pair.chosen()));
        ids.sort(Comparator.comparing(EntityId::value));
        return ids;
    }

    private static Pair inOrder(Pair pair) {
        return key(pair).get(0).equals(pair.wanted()) ? pair : pair.reversed();
    }

    private static Pair together(Pair one, Pair other) {
        var last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Pair(one.wanted(), one.chosen(), one.there() + other.there(), one.back() + other.back(), last);
    }
}
