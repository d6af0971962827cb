package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Response;
import org.liaison.engine.score.Certainty;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.Receipt.Fate;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for attempts on either database. */
abstract class AttemptStoreContract {

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Pack pack;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Judgments judgments;

    @Autowired
    private Flags flags;

    @Autowired
    private QuizRules quizRules;

    @Autowired
    private ExtraTimes extraTimes;

    @Test
    void anAttemptComesBackAsItWasStarted() {
        var person = freshPerson();
        var id = start(person, AttemptKind.PRACTICE);
        var sitting = sittings.find(id).orElseThrow();
        assertThat(sitting.person()).isEqualTo(person);
        assertThat(sitting.total()).isEqualTo(5);
        assertThat(sitting.lesson()).contains(new LessonId("the-map"));
        assertThat(sitting.attempt().steps()).isEmpty();
        assertThat(sittings.find(id)).contains(sitting);
        assertThat(attempts.newestOpen(person)).map(AttemptSummary::id).contains(id);
    }

    @Test
    void aStartSentTwiceCountsOnce() throws Exception {
        var person = freshPerson();
        var ids = atOnce(20, () -> attempts.start(person, plan(AttemptKind.GRADED), "same"));
        assertThat(ids).hasSize(20).containsOnly(ids.get(0));
        assertThat(attempts.of(person)).hasSize(1);
    }

    @Test
    void anAnswerSentTwiceAtTheSameMomentIsKeptOnce() throws Exception {
        var id = start(freshPerson(), AttemptKind.GRADED);
        var key = key();
        var receipts = atOnce(20, () -> sittings.answer(id, 0, right(id, 0), key));
        assertThat(receipts).hasSize(20).containsOnly(receipts.get(0));
        assertThat(receipts.get(0).fate()).isEqualTo(Fate.KEPT);
        assertThat(steps(id)).hasSize(1);
    }

    @Test
    void differentAnswersAtTheSameMomentAreAllKeptInOneOrder() throws Exception {
        var id = start(freshPerson(), AttemptKind.GRADED);
        atOnce(20, () -> sittings.answer(id, 0, right(id, 0), key()));
        assertThat(steps(id))
                .extracting(Step::sequence)
                .hasSize(20)
                .doesNotHaveDuplicates()
                .contains(0, 19);
    }

    @Test
    void ofPracticeAnswersAtTheSameMomentOneStands() throws Exception {
        var id = start(freshPerson(), AttemptKind.PRACTICE);
        var receipts = atOnce(20, () -> sittings.answer(id, 0, right(id, 0), key()));
        assertThat(receipts).filteredOn(receipt -> receipt.fate() == Fate.KEPT).hasSize(1);
        assertThat(receipts)
                .filteredOn(receipt -> receipt.fate() == Fate.ANOTHER_STANDS)
                .hasSize(19);
        assertThat(steps(id)).hasSize(1);
    }

    @Test
    void theSameFormWithAnotherAnswerIsNotTakenForARepetition() {
        var id = start(freshPerson(), AttemptKind.GRADED);
        var key = key();
        sittings.answer(id, 0, right(id, 0), key);
        assertThat(sittings.answer(id, 0, Response.BLANK, key).fate()).isEqualTo(Fate.FORM_USED);
        assertThat(sittings.answer(id, 1, right(id, 1), key).fate()).isEqualTo(Fate.FORM_USED);
        assertThat(steps(id)).hasSize(1);
    }

    @Test
    void practiceIsJudgedAtOnceAndEndsByItself() {
        var person = freshPerson();
        var id = start(person, AttemptKind.PRACTICE);
        for (var slot = 0; slot < 5; slot++) {
            assertThat(sittings.find(id).orElseThrow().ended()).isEmpty();
            sittings.answer(id, slot, slot == 2 ? Response.BLANK : right(id, slot), key());
            assertThat(judgments.of(person)).hasSizeGreaterThan(slot);
        }
        var summary = attempts.of(person).get(0);
        assertThat(summary.isOpen()).isFalse();
        assertThat(summary.answered()).isEqualTo(5);
        assertThat(summary.percent()).contains(80);
        assertThat(attempts.newestOpen(person)).isEmpty();
    }

    @Test
    void gradedAnswersAreJudgedWhenHandedIn() {
        var person = freshPerson();
        var id = start(person, AttemptKind.GRADED);
        sittings.answer(id, 0, Response.BLANK, key());
        sittings.answer(id, 0, right(id, 0), key());
        sittings.answer(id, 1, right(id, 1), key());
        sittings.answer(id, 1, Response.BLANK, key());
        assertThat(attempts.of(person).get(0).answered()).isEqualTo(1);
        assertThat(judgments.of(person)).isEmpty();
        sittings.handIn(id);
        assertThat(judgments.of(person)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(attempts.of(person).get(0).percent()).contains(20);
        assertThat(sittings.answer(id, 2, right(id, 2), key()).fate()).isEqualTo(Fate.TOO_LATE);
    }

    @Test
    void handingInTwentyTimesAtOnceGivesOneReceipt() throws Exception {
        var id = start(freshPerson(), AttemptKind.GRADED);
        atOnce(20, () -> {
            sittings.handIn(id);
            return sittings.find(id).orElseThrow().receipt();
        });
        var receipts = atOnce(5, () -> {
            sittings.handIn(id);
            return sittings.find(id).orElseThrow().receipt();
        });
        assertThat(receipts).allMatch(Optional::isPresent).containsOnly(receipts.get(0));
    }

    @Test
    void certaintyIsKeptWithTheAnswer() {
        var id = attempts.start(freshPerson(), plan(AttemptKind.GRADED).taken(Mode.DEFERRED_CBM))
                .orElseThrow();
        var sure = new Answer(right(id, 0), Optional.of(Certainty.HIGH));
        assertThat(sittings.answer(id, 0, sure, key(), Seen.EVERYTHING).fate()).isEqualTo(Fate.KEPT);
        sittings.answer(id, 1, right(id, 1), key());
        assertThat(steps(id))
                .extracting(Step::certainty)
                .containsExactly(Optional.of(Certainty.HIGH), Optional.empty());
        assertThat(sittings.find(id).orElseThrow().attempt().mode()).isEqualTo(Mode.DEFERRED_CBM);
    }

    @Test
    void flagsAreKeptOnce() {
        var id = start(freshPerson(), AttemptKind.GRADED);
        flags.set(id, 2, true);
        flags.set(id, 2, true);
        flags.set(id, 4, true);
        flags.set(id, 4, false);
        assertThat(flags.of(id)).containsExactly(2);
    }

    @Test
    void timeIsKeptWithTheAttemptAndExtendedForThePerson() {
        var person = freshPerson();
        var timing = new Timing(
                Optional.of(Duration.ofMinutes(20)), Optional.of(sittings.now().plusSeconds(7200)));
        var id = attempts.start(person, plan(AttemptKind.GRADED).under(new Rules(Mode.DEFERRED, timing)))
                .orElseThrow();
        var sitting = sittings.find(id).orElseThrow();
        assertThat(sitting.timing()).isEqualTo(timing);
        assertThat(sitting.deadline()).contains(sitting.started().plus(Duration.ofMinutes(20)));
        extraTimes.give(person, ExtraTime.QUARTER, "", person);
        extraTimes.give(person, ExtraTime.DOUBLE, "", person);
        assertThat(sittings.find(id).orElseThrow().deadline())
                .contains(sitting.started().plus(Duration.ofMinutes(40)));
        assertThat(sittings.overdue()).doesNotContain(id);
    }

    @Test
    void whatIsOverdueIsClosedOnceHoweverManySweep() throws Exception {
        var over = new Timing(Optional.empty(), Optional.of(sittings.now().minusSeconds(60)));
        var id = attempts.start(freshPerson(), plan(AttemptKind.GRADED).under(new Rules(Mode.DEFERRED, over)))
                .orElseThrow();
        assertThat(sittings.overdue()).contains(id);
        var closed = atOnce(10, () -> sittings.timeOut(id));
        assertThat(closed).containsOnly(closed.get(0)).allMatch(Sitting::timedOut);
        assertThat(sittings.overdue()).doesNotContain(id);
    }

    @Test
    void theLastRulesOfAQuizCount() {
        var lesson = new LessonId("the-map");
        var person = freshPerson();
        quizRules.set(lesson, new Rules(Mode.DEFERRED_CBM, Timing.NONE), person);
        assertThat(quizRules.all()).containsEntry(lesson, new Rules(Mode.DEFERRED_CBM, Timing.NONE));
        quizRules.set(lesson, Rules.USUAL, person);
        assertThat(quizRules.all()).containsEntry(lesson, Rules.USUAL);
    }

    @Test
    void aRetriedAnswerIsJudgedWhenItsLastTryIsIn() {
        var person = freshPerson();
        var id = attempts.start(person, plan(AttemptKind.PRACTICE).taken(Mode.ADAPTIVE))
                .orElseThrow();
        sittings.answer(id, 0, Response.BLANK, key());
        assertThat(sittings.answer(id, 0, right(id, 0), key()).fate()).isEqualTo(Fate.ANOTHER_STANDS);
        assertThat(judgments.of(person)).isNotEmpty().allMatch(judgment -> judgment.earned() == 0);
    }

    @Test
    void factsThatYieldNoQuestionStartNothing() {
        var nothing =
                new QuizPlan(AttemptKind.PRACTICE, "Nothing", Optional.empty(), List.of(new FactId("no-such-fact")), 5);
        assertThat(attempts.start(freshPerson(), nothing)).isEmpty();
    }

    private AttemptId start(PersonId person, AttemptKind kind) {
        return attempts.start(person, plan(kind)).orElseThrow();
    }

    private QuizPlan plan(AttemptKind kind) {
        var facts = pack.facts().stream().map(fact -> fact.id()).toList();
        return new QuizPlan(kind, "The map", Optional.of(new LessonId("the-map")), facts, 5);
    }

    private List<Step> steps(AttemptId id) {
        return sittings.find(id).orElseThrow().attempt().steps();
    }

    private Response right(AttemptId id, int slot) {
        return sittings.find(id).orElseThrow().item(slot).modelResponse();
    }

    private PersonId freshPerson() {
        var login = "p" + UUID.randomUUID();
        accounts.add(login, "Fresh", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** What comes of doing the same so many times at the same moment. */
    private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            return pool.invokeAll(Collections.nCopies(times, task)).stream()
                    .map(AttemptStoreContract::got)
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T got(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
