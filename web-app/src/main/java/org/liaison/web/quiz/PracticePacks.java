package org.liaison.web.quiz;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liaison.content.LessonId;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;

/**
 * Makes practice that can be done without a connection.
 *
 * <p>It is an ordinary practice attempt, whose answers arrive later and count like any other; only its questions leave the server
 * together with their answers. A graded attempt never does, and no item that a person has open in one comes into their practice.
 */
@Service
public class PracticePacks {

    /** How many questions one pack holds at most. */
    public static final int ITEMS = 8;

    /** What a browser can judge by comparing; typed answers need the engine. */
    private static final Set<Kind> KINDS = EnumSet.complementOf(EnumSet.of(Kind.SHORT_ANSWER, Kind.CLOZE));

    private final Attempts attempts;
    private final Sittings sittings;
    private final QuizOffers offers;
    private final Explanations explanations;

    PracticePacks(Attempts attempts, Sittings sittings, QuizOffers offers, Explanations explanations) {
        this.attempts = attempts;
        this.sittings = sittings;
        this.offers = offers;
        this.explanations = explanations;
    }

    /** Starts the practice of a pack on a lesson, or finds the one that is not finished; empty when the lesson has no questions. */
    public Optional<AttemptId> start(PersonId person, LessonId lesson) {
        for (var number = 0; ; number++) {
            var key = "offline " + lesson + " " + number;
            var before = sittings.startedBy(person, key);
            if (before.isEmpty()) {
                return offers.practice(lesson, ITEMS)
                        .map(PracticePacks::judgedByBrowsers)
                        .flatMap(plan -> attempts.startWithout(person, plan, key, openInGraded(person)));
            }
            if (sittings.find(before.get()).filter(sitting -> !sitting.isOver()).isPresent()) {
                return before;
            }
        }
    }

    private static QuizPlan judgedByBrowsers(QuizPlan plan) {
        return new QuizPlan(plan.kind(), plan.title(), plan.lesson(), plan.facts(), plan.items(), KINDS);
    }

    private Set<ItemId> openInGraded(PersonId person) {
        return attempts.of(person).stream()
                .filter(attempt -> attempt.isOpen() && !attempt.kind().mode().judgesAtOnce())
                .flatMap(attempt -> sittings.find(attempt.id()).stream())
                .flatMap(sitting -> sitting.attempt().items().stream())
                .map(item -> item.id())
                .collect(Collectors.toSet());
    }

    /** The pack of a practice attempt on this lesson, if it is this person's; never one of a graded attempt. */
    public Optional<PracticePack> of(AttemptId id, PersonId person, LessonId lesson) {
        return sittings.own(id, person)
                .filter(sitting -> sitting.kind() == AttemptKind.PRACTICE)
                .filter(sitting -> sitting.lesson().equals(Optional.of(lesson)))
                .filter(sitting -> sitting.attempt().items().stream().allMatch(item -> KINDS.contains(item.kind())))
                .map(this::pack);
    }

    private PracticePack pack(Sitting sitting) {
        var explained = givenUp(sitting);
        var pages = IntStream.range(0, sitting.total())
                .filter(slot -> sitting.attempt().standing(slot) == Standing.OPEN)
                .mapToObj(slot -> page(sitting, explained, slot))
                .toList();
        return new PracticePack(sitting.id(), sitting.title(), pages);
    }

    /** The sitting as if every open question had been given up, which is what an explanation needs; it is kept nowhere. */
    private static Sitting givenUp(Sitting sitting) {
        var all = sitting;
        for (var slot = 0; slot < sitting.total(); slot++) {
            if (all.attempt().takes(slot)) {
                all = all.with(new Step(all.attempt().steps().size(), slot, Response.BLANK, Instant.EPOCH));
            }
        }
        return all;
    }

    private PracticePack.Page page(Sitting sitting, Sitting explained, int slot) {
        var shown = sitting.presentation(slot);
        var blank = Fields.of(shown, Response.BLANK);
        var key = FormKey.fresh();
        return new PracticePack.Page(
                new Question(slot + 1, sitting.total(), shown, blank, "", key),
                Attempts.path(sitting.id()) + "/questions/" + (slot + 1),
                query(Fields.of(shown, sitting.item(slot).modelResponse())),
                explanations.of(explained, slot));
    }

    private static String query(Fields fields) {
        return fields.values().entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
