package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.engine.mastery.Placement;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class PlacementPageTests {

    private static final String OUTCOME = "/onboarding/start-here";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Placements placements;

    private Newcomer newcomer() {
        return Newcomer.arrive(accounts, port);
    }

    private Placed placed(Newcomer newcomer) {
        return placements
                .latest(people.withLogin(newcomer.login()).orElseThrow().id())
                .orElseThrow();
    }

    @Test
    void itemsAreHandedOutOneByOne() {
        var taker = new PlacementTaker(attempts, newcomer().visitor());
        assertThat(taker.sitting().total()).isEqualTo(1);
        taker.answer(item -> true);
        assertThat(taker.sitting().total()).isEqualTo(2);
        assertThat(taker.sitting().isOver()).isFalse();
    }

    @Test
    void whoKnowsEverythingMaySkipLessons() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        assertThat(taker.takeAll(item -> true)).isEqualTo(OUTCOME);
        assertThat(placed(newcomer).asked()).isBetween(Placement.LEAST, Placement.MOST);
        assertThat(placed(newcomer).lessons()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(taker.sitting().receipt()).isEmpty();
    }

    @Test
    void whoKnowsNothingIsCreditedNothing() {
        var newcomer = newcomer();
        assertThat(new PlacementTaker(attempts, newcomer.visitor()).takeAll(item -> false))
                .isEqualTo(OUTCOME);
        assertThat(placed(newcomer).known()).isEmpty();
        assertThat(placed(newcomer).lessons()).isEmpty();
        assertThat(newcomer.visitor().get(OUTCOME).body()).contains("No lesson is spared.");
    }

    @Test
    void onlyWhatWasAskedIsCredited() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        taker.takeAll(item -> true);
        var asked = taker.sitting().attempt().items().stream()
                .flatMap(item -> item.basis().facts().stream())
                .toList();
        assertThat(asked).containsAll(placed(newcomer).known()).doesNotHaveDuplicates();
    }

    @Test
    void theNextItemFollowsFromTheAnswers() {
        var able = new PlacementTaker(attempts, newcomer().visitor());
        var unable = new PlacementTaker(attempts, newcomer().visitor());
        able.takeAll(item -> true);
        unable.takeAll(item -> false);
        assertThat(difficulty(able)).isGreaterThan(difficulty(unable) + 0.05);
    }

    private static double difficulty(PlacementTaker taker) {
        return taker.sitting().attempt().items().stream()
                .skip(4)
                .mapToDouble(item -> item.basis().difficulty())
                .average()
                .orElseThrow();
    }

    @Test
    void aPlacementIsGoneOnWithWhereItWasLeft() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        taker.answer(item -> true);
        var again = new PlacementTaker(attempts, newcomer.visitor());
        assertThat(again.path()).isEqualTo(taker.path());
        assertThat(newcomer.visitor().get(Attempts.path(taker.sitting().id())).location())
                .isEqualTo(taker.path());
        assertThat(newcomer.visitor().get(taker.path()).body()).contains("Question 2 of at most 20");
        assertThat(newcomer.visitor().get("/").body()).contains("Go on where you left off");
    }

    @Test
    void aFormSentTwiceCountsOnceAndAnEarlierAnswerStands() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        var form = taker.form(item -> true);
        newcomer.visitor().post(taker.path(), form);
        assertThat(newcomer.visitor().post(taker.path(), form).location()).isEqualTo(taker.path());
        assertThat(taker.sitting().attempt().steps()).hasSize(1);
        var changed = new String[] {form[0], form[1], form[2], form[3], "skip", "yes"};
        assertThat(newcomer.visitor().post(taker.path(), changed).location()).isEqualTo(taker.path() + "?stands=1");
        assertThat(newcomer.visitor().get(taker.path() + "?stands=1").body()).contains("that answer counts");
        assertThat(taker.sitting().attempt().steps()).hasSize(1);
    }

    @Test
    void anEmptyFormIsAskedAgain() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        var form = taker.form(item -> false);
        var page = newcomer.visitor().post(taker.path(), form[0], form[1], form[2], form[3]);
        assertThat(page.status()).isEqualTo(422);
        assertThat(taker.sitting().attempt().steps()).isEmpty();
    }

    @Test
    void theOrdinaryPagesDoNotOpenIt() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        var path = Attempts.path(taker.sitting().id());
        assertThat(newcomer.visitor().get(path + "/questions/1").status()).isEqualTo(404);
        assertThat(newcomer.visitor().get(path + "/review").status()).isEqualTo(404);
        assertThat(newcomer.visitor().post(path + "/hand-in").status()).isEqualTo(404);
        assertThat(newcomer.visitor().get(taker.path()).body()).doesNotContain("correct", "reason");
    }

    @Test
    void somebodyElsesPlacementIsNotFound() {
        var taker = new PlacementTaker(attempts, newcomer().visitor());
        var other = newcomer().visitor();
        assertThat(other.get(taker.path()).status()).isEqualTo(404);
        assertThat(other.post(taker.path(), "skip", "yes").status()).isEqualTo(404);
    }

    @Test
    void theResultsShowTheQuestionsAndNoScore() {
        var newcomer = newcomer();
        var taker = new PlacementTaker(attempts, newcomer.visitor());
        taker.takeAll(item -> true);
        var page = newcomer.visitor().get(Attempts.path(taker.sitting().id()));
        assertThat(page.body()).contains("Question by question").doesNotContain("score-number");
    }
}
