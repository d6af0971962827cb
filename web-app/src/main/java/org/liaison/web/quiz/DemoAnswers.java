package org.liaison.web.quiz;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for the people of a demonstration; for nobody else. */
@Component
public class DemoAnswers {

    private final LiaisonSettings settings;
    private final Sittings sittings;
    private final Codes codes;
    private final Clock clock;

    DemoAnswers(LiaisonSettings settings, Sittings sittings, Codes codes, Clock clock) {
        this.settings = settings;
        this.sittings = sittings;
        this.codes = codes;
        this.clock = clock;
    }

    /** Answers every question of an attempt, and hands it in. */
    public void allRight(AttemptId id) {
        some(id, 1);
    }

    /**
     * Answers every question of an attempt, and hands it in; the same questions always get the same answers.
     *
     * @param right how many of the answers are right, from 0 to 1
     */
    public void some(AttemptId id, double right) {
        if (!settings.demo()) {
            throw new IllegalStateException("This is no demonstration");
        }
        var sitting = sittings.find(id).orElseThrow();
        var dice = new SplittableRandom(sitting.title().hashCode());
        for (var slot = 0; slot < sitting.total(); slot++) {
            var answer =
                    dice.nextDouble() < right ? sitting.item(slot).modelResponse() : guess(sitting.presentation(slot));
            sittings.answer(id, slot, answer, FormKey.fresh());
        }
        sittings.handIn(id);
    }

    /**
     * Takes the form of an attempt as somebody would who knows about this much of it, and hands it in. Questions differ in how hard
     * they are, and one wrong option draws more than the others.
     *
     * @param ability the share that somebody knows who is asked questions of middling difficulty, above 0 and below 1
     */
    @Transactional
    public void take(AttemptId form, PersonId person, double ability, String startKey) {
        var id = again(form, person, startKey);
        var sitting = sittings.find(id).orElseThrow();
        var dice = new SplittableRandom(startKey.hashCode() * 31L + Math.round(1000 * ability));
        for (var slot = 0; slot < sitting.total(); slot++) {
            var item = sitting.item(slot);
            var hard = new SplittableRandom(item.id().toString().hashCode()).nextDouble(-1.2, 1.8);
            var right = dice.nextDouble() < 1 / (1 + (1 - ability) / ability * Math.exp(hard));
            var answer = right ? item.modelResponse() : wrong(item, sitting.presentation(slot), dice);
            sittings.answer(id, slot, answer, FormKey.fresh());
        }
        sittings.handIn(id);
    }

    private static Response wrong(Item item, Presentation shown, SplittableRandom dice) {
        var options = item.offered().stream()
                .filter(option -> !option.correct())
                .map(Option::id)
                .toList();
        if (options.isEmpty() || shown.input() == Presentation.Input.VERDICT) {
            return guess(shown);
        }
        return Response.of(options.get(dice.nextInt(3) > 0 ? 0 : dice.nextInt(options.size())));
    }

    /** What somebody answers who has no idea. */
    private static Response guess(Presentation shown) {
        return switch (shown.input()) {
            case ONE, SEVERAL -> Response.of(shown.choices().get(0).id());
            case VERDICT -> Response.of("true", "");
            case ROWS -> new Response(List.of(shown.choices().get(0).id()));
            case ORDER ->
                new Response(
                        shown.choices().stream().map(Presentation.Choice::id).toList());
            case TEXT -> Response.of("I am not sure");
        };
    }

    /** The same form for somebody else: drawing another takes longer than a demonstration should take to start. */
    public AttemptId again(AttemptId id, PersonId person, String startKey) {
        var form = sittings.find(id).orElseThrow();
        var sitting = new Sitting(
                AttemptId.random(),
                person,
                form.kind(),
                form.title(),
                form.lesson(),
                codes.seed(),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Attempt.at(form.attempt().items(), form.attempt().mode()),
                form.terms(),
                Optional.empty(),
                false);
        return sittings.start(sitting, startKey);
    }
}
