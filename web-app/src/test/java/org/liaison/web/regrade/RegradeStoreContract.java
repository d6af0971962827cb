package org.liaison.web.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.SentenceId;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.FormTaker;
import org.liaison.web.quiz.Rebuild;
import org.liaison.web.quiz.Rescoring.Effect;
import org.liaison.web.ruling.Decision;
import org.liaison.web.ruling.Rulings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for scores that are set right, on either database. */
abstract class RegradeStoreContract {

    private static final Option KEY = option("DCAA", true);
    private static final Option OTHER = option("DCMA", false);
    private static final Response RIGHT = Response.of(KEY.id());
    private static final Response WRONG = Response.of(OTHER.id());

    /** Everything that is kept about attempts beside the answers, as text. */
    private static final List<String> KEPT = List.of(
            "SELECT id, earned FROM attempt WHERE id IN (:ids) ORDER BY id",
            "SELECT * FROM judgment WHERE attempt_id IN (:ids) ORDER BY attempt_id, slot, fact",
            "SELECT * FROM item_answer WHERE attempt_id IN (:ids) ORDER BY attempt_id, slot",
            "SELECT * FROM mix_up WHERE attempt_id IN (:ids) ORDER BY attempt_id, slot");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Regrades regrades;

    @Autowired
    private Rulings rulings;

    @Autowired
    private ScoreChanges changes;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    private FormTaker taker;
    private List<Item> items;
    private PersonId instructor;

    @BeforeEach
    void makeItems() {
        taker = new FormTaker(application);
        items = List.of(item(), item(), item());
        instructor = person();
    }

    @Test
    void takingADecisionBackRestoresEveryByte() {
        var attempts = List.of(
                take(AttemptKind.GRADED, RIGHT, WRONG, RIGHT),
                take(AttemptKind.GRADED, WRONG, RIGHT, WRONG),
                take(AttemptKind.PRACTICE, WRONG, WRONG, RIGHT),
                take(AttemptKind.GRADED));
        var before = kept(attempts);
        for (var ruling : List.of(Ruling.DROPPED, new Ruling(Set.of(OTHER.id())))) {
            assertThat(regrades.apply(bad(), ruling, "It is wrong", instructor)).hasSize(4);
            assertThat(kept(attempts)).isNotEqualTo(before);
            assertThat(rebuild.compare().differing()).doesNotContainAnyElementsOf(attempts);
            assertThat(undo("It was right")).hasSize(4);
            assertThat(kept(attempts)).isEqualTo(before);
            assertThat(rebuild.compare().differing()).doesNotContainAnyElementsOf(attempts);
        }
        assertThat(undo("Again")).isEmpty();
        assertThat(rulings.history(bad())).hasSize(4);
    }

    @Test
    void aRehearsalSaysWhatThenHappensAndChangesNothing() {
        var up = take(AttemptKind.GRADED, WRONG, RIGHT, RIGHT);
        var down = take(AttemptKind.GRADED, RIGHT, RIGHT, RIGHT);
        var blank = take(AttemptKind.GRADED);
        var all = List.of(up, down, blank);
        var before = kept(all);
        var rekeyed = new Ruling(Set.of(OTHER.id()));
        var rehearsed = regrades.rehearse(bad(), rekeyed);
        assertThat(kept(all)).isEqualTo(before);
        assertThat(of(up, rehearsed))
                .extracting(Effect::percentBefore, Effect::percentAfter)
                .containsExactly(67, 100);
        assertThat(of(down, rehearsed))
                .extracting(Effect::percentBefore, Effect::percentAfter)
                .containsExactly(100, 67);
        assertThat(of(blank, rehearsed).isChange()).isFalse();
        assertThat(regrades.apply(bad(), rekeyed, "DCMA it is", instructor)).isEqualTo(rehearsed);
        assertThat(of(up, regrades.rehearse(bad(), new Ruling(Set.of(KEY.id(), OTHER.id()))))
                        .after())
                .isEqualTo(3);
    }

    @Test
    void whoeverIsAffectedIsToldFromWhatToWhatAndWhy() {
        var learner = person();
        var id = taker.take(learner, AttemptKind.GRADED, items, List.of(WRONG, RIGHT, RIGHT));
        taker.take(learner, AttemptKind.PRACTICE, items, List.of(WRONG, RIGHT, RIGHT));
        regrades.apply(bad(), Ruling.DROPPED, "Both are right", instructor);
        assertThat(changes.of(learner, Instant.EPOCH)).singleElement().satisfies(change -> {
            assertThat(change.attempt()).isEqualTo(id);
            assertThat(List.of(change.before(), change.after())).containsExactly(67, 100);
            assertThat(change.reason()).isEqualTo("Both are right");
        });
        undo("Only one is");
        assertThat(changes.of(id)).extracting(ScoreChange::after).containsExactly(100, 67);
        assertThat(changes.of(instructor, Instant.EPOCH)).isEmpty();
    }

    @Test
    void anAttemptThatIsOpenIsJudgedByTheRulingWhenItEnds() {
        var learner = person();
        var open = taker.start(learner, AttemptKind.GRADED, items);
        taker.answer(open, 0, WRONG);
        regrades.apply(bad(), Ruling.DROPPED, "Both are right", instructor);
        assertThat(changes.of(learner, Instant.EPOCH)).isEmpty();
        taker.handIn(open);
        assertThat(kept(List.of(open)).get(0)).contains("earned=1.0");
        assertThat(rebuild.compare().differing()).doesNotContain(open);
    }

    @Test
    void theRulingBeforeCountsAgainWhenTheLastIsTakenBack() {
        var id = take(AttemptKind.GRADED, WRONG, WRONG, WRONG);
        regrades.apply(bad(), new Ruling(Set.of(OTHER.id())), "DCMA it is", instructor);
        regrades.apply(bad(), new Ruling(Set.of(KEY.id())), "No, DCAA", instructor);
        assertThat(kept(List.of(id)).get(0)).contains("earned=0.0");
        undo("DCMA after all");
        assertThat(kept(List.of(id)).get(0)).contains("earned=1.0");
        assertThat(rulings.inForce().get(bad())).isEqualTo(new Ruling(Set.of(OTHER.id())));
    }

    @Test
    void aRebuildKeepsToTheDecisions() {
        var id = take(AttemptKind.GRADED, WRONG, RIGHT, WRONG);
        regrades.apply(bad(), Ruling.DROPPED, "Both are right", instructor);
        var kept = kept(List.of(id));
        jdbc.sql("UPDATE attempt SET earned = 0 WHERE id = ?").param(id.value()).update();
        jdbc.sql("DELETE FROM judgment WHERE attempt_id = ?").param(id.value()).update();
        assertThat(rebuild.compare().differing()).contains(id);
        rebuild.mend();
        assertThat(kept(List.of(id))).isEqualTo(kept);
    }

    @Test
    void theSameRulingSentTwiceIsMadeOnce() {
        take(AttemptKind.GRADED, WRONG, RIGHT, WRONG);
        assertThat(regrades.apply(bad(), Ruling.DROPPED, "Both are right", instructor))
                .hasSize(1);
        assertThat(regrades.apply(bad(), Ruling.DROPPED, "Both are right", instructor))
                .isEmpty();
        var decision = rulings.standing(bad()).orElseThrow().id();
        assertThat(regrades.undo(bad(), decision, "Only one is", instructor)).hasSize(1);
        assertThat(regrades.undo(bad(), decision, "Only one is", instructor)).isEmpty();
        assertThat(rulings.history(bad())).hasSize(2);
    }

    @Test
    void whoHandsInAtThatMomentIsJudgedBeforeOrAfterAndNeverInBetween() throws Exception {
        var open = new ArrayList<AttemptId>();
        for (var learner = 0; learner < 8; learner++) {
            var id = taker.start(person(), AttemptKind.GRADED, items);
            taker.answer(id, 0, WRONG);
            open.add(id);
        }
        var pool = Executors.newFixedThreadPool(open.size() + 1);
        try {
            var all = new ArrayList<Callable<Object>>();
            open.forEach(id -> all.add(Executors.callable(() -> taker.handIn(id))));
            all.add(4, () -> regrades.apply(bad(), Ruling.DROPPED, "Both are right", instructor));
            for (var done : pool.invokeAll(all)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(rebuild.compare().differing()).doesNotContainAnyElementsOf(open);
        open.forEach(id -> assertThat(kept(List.of(id)).get(0)).contains("earned=1.0"));
    }

    private List<Effect> undo(String reason) {
        var decision = rulings.standing(bad()).map(Decision::id).orElse("");
        return regrades.undo(bad(), decision, reason, instructor);
    }

    private ItemId bad() {
        return items.get(0).id();
    }

    private AttemptId take(AttemptKind kind, Response... responses) {
        return taker.take(person(), kind, items, List.of(responses));
    }

    private static Effect of(AttemptId id, List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.attempt().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kept(List<AttemptId> attempts) {
        var ids = attempts.stream().map(AttemptId::value).toList();
        var kept = new ArrayList<String>();
        KEPT.forEach(
                sql -> jdbc.sql(sql).param("ids", ids).query().listOfRows().forEach(row -> kept.add(row.toString())));
        return kept;
    }

    private static Item item() {
        var fact = new FactId("dcaa.does");
        var content = UUID.randomUUID().toString();
        var basis = new Basis(
                ItemId.of(fact, "by-hand", content),
                Kind.SINGLE_CHOICE,
                List.of(fact),
                List.of(new SentenceId("dod.p1.s1")),
                0.5,
                true);
        return new Choice(basis, "Who audits? " + content, List.of(KEY, OTHER, option("Nobody", false)));
    }

    private static Option option(String text, boolean correct) {
        var entity = new EntityId(text.toLowerCase(Locale.ROOT));
        return new Option(text, correct, "Since it is so: " + text, List.of(), null, entity);
    }

    private PersonId person() {
        var login = "g-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
