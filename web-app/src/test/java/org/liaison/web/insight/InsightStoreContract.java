package org.liaison.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.SentenceId;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.analysis.Sums;
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
import org.liaison.web.drill.Drills;
import org.liaison.web.insight.ConfusedPairs.Pair;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.FormTaker;
import org.liaison.web.quiz.Rebuild;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for what is kept about answered items, on either database. */
abstract class InsightStoreContract {

    private static final EntityId DCAA = new EntityId("dcaa");
    private static final EntityId DCMA = new EntityId("dcma");
    private static final Response RIGHT = Response.of(option("DCAA", true, DCAA).id());
    private static final Response WRONG =
            Response.of(option("DCMA", false, DCMA).id());

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private ItemAnswers answers;

    @Autowired
    private ConfusedPairs mixUps;

    @Autowired
    private Drills drills;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private CatchUp catchUp;

    @Autowired
    private JdbcClient jdbc;

    private FormTaker taker;
    private List<Item> items;

    @BeforeEach
    void makeThreeItems() {
        taker = new FormTaker(application);
        items = IntStream.range(0, 3)
                .mapToObj(number -> item(UUID.randomUUID().toString()))
                .toList();
    }

    @Test
    void figuresAddUpToWhatIsWorkedOutByHand() {
        // rights: 111 110 100 011 000 101; of the first item x = 1 1 1 0 0 1 and o = 1 .5 0 1 0 .5
        var learners = Stream.of("111", "110", "100", "011", "000", "101")
                .map(this::took)
                .toList();
        var sums = of(items.get(0), Whose.of(Set.copyOf(learners)));
        assertThat(sums.n()).isEqualTo(6);
        assertThat(sums.facility().value()).isEqualTo(0.667, within(0.0005));
        assertThat(sums.pointBiserial().value()).isEqualTo(0, within(0.0005));
        assertThat(of(items.get(1), Whose.of(Set.copyOf(learners)))
                        .pointBiserial()
                        .value())
                .isEqualTo(0.243, within(0.0005));
        assertThat(sums.guessing()).isEqualTo(2, within(1e-9));
        assertThat(of(items.get(0), Whose.EVERYBODY)).isEqualTo(sums);
        assertThat(of(items.get(0), Whose.of(Set.of(learners.get(0)))).n()).isEqualTo(1);
        assertThat(answers.sums(Whose.of(Set.of()))).isEmpty();
        assertThat(answers.given(List.of(items.get(0).id()), Whose.EVERYBODY)
                        .get(items.get(0).id()))
                .extracting(ItemAnswers.Given::times)
                .containsExactlyInAnyOrder(4, 2);
    }

    @Test
    void practiceCountsUnlessOnlyGradedIsWantedAndNothingCountsBeforeItIsOver() {
        var learner = freshPerson();
        var open = taker.start(learner, AttemptKind.PRACTICE, items);
        taker.answer(open, 0, RIGHT);
        assertThat(all(Whose.of(Set.of(learner)))).isEmpty();
        taker.answer(open, 1, RIGHT);
        taker.answer(open, 2, WRONG);
        assertThat(all(Whose.of(Set.of(learner)))).hasSize(3);
        assertThat(all(new Whose(Optional.of(Set.of(learner)), true))).isEmpty();
        assertThat(of(items.get(2), Whose.EVERYBODY).o()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aBlankEarnsNothingAndIsCounted() {
        var learner = freshPerson();
        taker.take(learner, AttemptKind.GRADED, items, List.of(RIGHT));
        assertThat(of(items.get(1), Whose.EVERYBODY).x()).isZero();
        assertThat(answers.of(items.get(1).id(), Whose.EVERYBODY))
                .extracting(AnsweredItem::response)
                .containsExactly(Response.BLANK);
    }

    @Test
    void whoIsTakenForWhomIsCountedBothWaysTogether() {
        var one = took("110");
        var other = took("001");
        var both = Set.of(one, other);
        assertThat(mixUps.pairs(Whose.of(both), 5, 0)).containsExactly(new Pair(DCAA, DCMA, 3, 0, 2));
        assertThat(mixUps.pairs(Whose.of(both), 5, 1)).isEmpty();
        assertThat(mixUps.affected(DCMA, DCAA, Set.of(one))).containsExactly(one);
        assertThat(mixUps.affected(DCMA, DCAA, Set.of(freshPerson()))).isEmpty();
    }

    @Test
    void whatIsLostIsFoundAndMadeAnew() {
        var learner = freshPerson();
        var id = taker.take(learner, AttemptKind.GRADED, items, List.of(RIGHT, WRONG, RIGHT));
        var kept = answers.of(items.get(1).id(), Whose.EVERYBODY);
        assertThat(rebuild.compare().differing()).doesNotContain(id);
        for (var lost : List.of(
                "DELETE FROM item_answer WHERE attempt_id = ?",
                "DELETE FROM mix_up WHERE attempt_id = ?",
                "UPDATE item_answer SET earned = 0.5 WHERE attempt_id = ?")) {
            assertThat(jdbc.sql(lost).param(id.value()).update()).isPositive();
            assertThat(rebuild.mend().differing()).contains(id);
            assertThat(rebuild.compare().differing()).doesNotContain(id);
            assertThat(answers.of(items.get(1).id(), Whose.EVERYBODY)).isEqualTo(kept);
        }
    }

    @Test
    void attemptsThatEndedBeforeAreCaughtUpWith() {
        var id = taker.take(freshPerson(), AttemptKind.GRADED, items, List.of(RIGHT, WRONG, RIGHT));
        for (var table : List.of("item_answer", "mix_up")) {
            jdbc.sql("DELETE FROM " + table + " WHERE attempt_id = ?")
                    .param(id.value())
                    .update();
        }
        assertThat(answers.missing(1000)).contains(id);
        catchUp.some();
        assertThat(answers.missing(1000)).doesNotContain(id);
        assertThat(rebuild.compare().differing()).doesNotContain(id);
    }

    @Test
    void aDrillIsDueUntilItsPracticeIsOverAndIsNotGivenTwice() {
        var learner = freshPerson();
        var instructor = freshPerson();
        var pair = new Confusion(DCAA, DCMA);
        assertThat(drills.give(pair, Set.of(learner), instructor)).isEqualTo(1);
        assertThat(drills.give(pair.reversed(), Set.of(learner), instructor)).isZero();
        assertThat(drills.dueTo(learner)).singleElement().satisfies(drill -> {
            assertThat(drill.wanted()).isEqualTo(DCAA);
            assertThat(drill.attempt()).isEmpty();
        });
        assertThat(drills.dueTo(instructor)).isEmpty();
    }

    private PersonId took(String rights) {
        var learner = freshPerson();
        var responses = new ArrayList<Response>();
        rights.chars().forEach(right -> responses.add(right == '1' ? RIGHT : WRONG));
        taker.take(learner, AttemptKind.GRADED, items, responses);
        return learner;
    }

    private Sums of(Item item, Whose whose) {
        return answers.sums(whose).stream()
                .filter(line -> line.item().equals(item.id()))
                .map(ItemAnswers.Line::sums)
                .findFirst()
                .orElseThrow();
    }

    private List<ItemId> all(Whose whose) {
        return answers.sums(whose).stream().map(ItemAnswers.Line::item).toList();
    }

    private static Item item(String content) {
        var fact = new FactId("dcaa.does");
        var basis = new Basis(
                ItemId.of(fact, "by-hand", content),
                Kind.SINGLE_CHOICE,
                List.of(fact),
                List.of(new SentenceId("dod.p1.s1")),
                0.5,
                true);
        return new Choice(
                basis,
                "Who audits? " + content,
                List.of(
                        option("DCAA", true, DCAA),
                        option("DCMA", false, DCMA),
                        option("Nobody", false, new EntityId("nobody"))));
    }

    private static Option option(String text, boolean correct, EntityId entity) {
        return new Option(text, correct, "Since it is so: " + text, List.of(), null, entity);
    }

    private PersonId freshPerson() {
        var login = "i-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
