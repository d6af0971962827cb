package org.liaison.web.itemreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.ruling.ItemStanding;
import org.liaison.web.ruling.ItemVerdicts;
import org.liaison.web.ruling.Said;
import org.liaison.web.ruling.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for reviewers' words, on either database: forms are drawn by them at once. */
abstract class VerdictStoreContract {

    private static final Instant NOON = Instant.ofEpochMilli(1_790_000_000_123L);

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Assembly assembly;

    @Autowired
    private Pack pack;

    @Autowired
    private ItemVerdicts verdicts;

    private PersonId reviewer;
    private FactId fact;
    private List<Item> bank;

    @BeforeEach
    void somebodyReviews() {
        var login = "v-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        reviewer = people.withLogin(login).orElseThrow().id();
        fact = pack.lesson(new LessonId("the-map")).facts().stream()
                .filter(id -> pack.fact(id).isGradable() && assembly.bank(id).size() > 2)
                .findFirst()
                .orElseThrow();
        bank = assembly.bank(fact).stream()
                .filter(item -> item.basis().gradable())
                .toList();
    }

    @Test
    void whatIsHeldLeavesGradedUseAtOnceAndPracticeKeepsIt() {
        var all = bank.stream().map(Item::id).toList();
        all.forEach(id -> say(id, Scope.ITEM, ItemStanding.HELD));
        assertThat(drawn(AttemptKind.GRADED)).isEmpty();
        assertThat(drawn(AttemptKind.PRACTICE)).isNotEmpty();
        var free = all.get(0);
        say(free, Scope.ITEM, ItemStanding.OPEN);
        assertThat(drawn(AttemptKind.GRADED)).extracting(Item::id).containsOnly(free);
        all.forEach(id -> say(id, Scope.ITEM, ItemStanding.OPEN));
        assertThat(verdicts.history(free)).hasSize(3);
    }

    @Test
    void aBlockReachesThePairOrTheWholeTemplateAndPracticeToo() {
        var item = bank.get(0);
        say(item.id(), Scope.PAIR, ItemStanding.BLOCKED);
        var clearance = verdicts.clearance();
        assertThat(bank.stream().filter(one -> clearance.of(one.id()) == ItemStanding.BLOCKED))
                .isNotEmpty()
                .allMatch(one -> one.fact().equals(item.fact())
                        && one.id().template().equals(item.id().template()));
        assertThat(clearance.mayPractice(item)).isFalse();
        say(item.id(), Scope.PAIR, ItemStanding.OPEN);
        say(item.id(), Scope.TEMPLATE, ItemStanding.BLOCKED);
        IntStream.range(0, 3)
                .forEach(any -> assertThat(drawn(AttemptKind.PRACTICE))
                        .noneMatch(one -> one.id().template().equals(item.id().template())));
        say(item.id(), Scope.TEMPLATE, ItemStanding.OPEN);
        assertThat(verdicts.clearance().of(item.id())).isEqualTo(ItemStanding.OPEN);
    }

    @Test
    void whereReviewIsRequiredOnlyWhatIsApprovedIsGraded() {
        var approved = bank.get(0).id();
        verdicts.require(true, reviewer, NOON);
        try {
            assertThat(drawn(AttemptKind.GRADED)).isEmpty();
            assertThat(drawn(AttemptKind.PRACTICE)).isNotEmpty();
            say(approved, Scope.ITEM, ItemStanding.APPROVED);
            assertThat(drawn(AttemptKind.GRADED)).extracting(Item::id).containsOnly(approved);
        } finally {
            verdicts.require(false, reviewer, NOON);
            say(approved, Scope.ITEM, ItemStanding.OPEN);
        }
        assertThat(drawn(AttemptKind.GRADED)).isNotEmpty();
    }

    @Test
    void aRewordedItemIsAskedInTheReviewersWordsAsAnItemOfItsOwn() {
        var item = bank.get(0);
        var all = bank.stream().map(Item::id).toList();
        all.forEach(id -> say(id, Scope.ITEM, ItemStanding.HELD));
        verdicts.say(item.id(), new Said(Scope.ITEM, ItemStanding.REWORDED, "In my words?", "", reviewer, NOON));
        assertThat(drawn(AttemptKind.GRADED)).singleElement().satisfies(asked -> {
            assertThat(asked.stem()).isEqualTo("In my words?");
            assertThat(asked.id()).isNotEqualTo(item.id());
            assertThat(asked.fact()).isEqualTo(item.fact());
            assertThat(asked.modelResponse()).isEqualTo(item.modelResponse());
        });
        all.forEach(id -> say(id, Scope.ITEM, ItemStanding.OPEN));
    }

    private void say(ItemId item, Scope scope, ItemStanding standing) {
        verdicts.say(item, Said.of(scope, standing, "", reviewer, NOON));
    }

    private List<Item> drawn(AttemptKind kind) {
        return attempts.start(reviewer, new QuizPlan(kind, "Any", Optional.empty(), List.of(fact), 1))
                .flatMap(attempts::sitting)
                .map(sitting -> sitting.attempt().items())
                .orElse(List.of());
    }
}
