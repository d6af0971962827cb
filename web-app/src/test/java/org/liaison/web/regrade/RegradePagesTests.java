package org.liaison.web.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.SentenceId;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.FormTaker;
import org.liaison.web.ruling.Rulings;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A bad item from its page to the learners who are told, by real requests. */
@LiaisonTest
class RegradePagesTests {

    private static final Option KEY = option("DCAA", true);
    private static final Option OTHER = option("DCMA", false);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    private Newcomer noor;
    private AttemptId attempt;
    private Item bad;
    private String page;
    private Visitor ivy;

    @BeforeEach
    void noorIsMarkedWrong() {
        noor = Newcomer.arrive(accounts, port);
        bad = item();
        var person = people.withLogin(noor.login()).orElseThrow().id();
        attempt = new FormTaker(application)
                .take(
                        person,
                        AttemptKind.GRADED,
                        List.of(bad, item()),
                        List.of(Response.of(OTHER.id()), Response.of(KEY.id())));
        page = "/items/" + bad.id() + "/regrade";
        ivy = Visitor.signedIn(port, "ivy");
    }

    @Test
    void aRehearsalTellsWhoIsAffectedAndHow() {
        var rehearsal = ivy.get(page + "?how=rekey&right=" + OTHER.id());
        assertThat(rehearsal.body())
                .contains("1 affected, 1 up, 0 down", "Noor Lind", "Made by hand")
                .containsPattern("(?s)50%.*?100%");
        assertThat(ivy.get(page + "?how=rekey&right=" + KEY.id()).body()).contains("1 affected, 0 up, 0 down");
        assertThat(noor.visitor().get("/").body()).doesNotContain("Scores that changed");
    }

    @Test
    void whoIsAffectedIsToldOnTheHomePageAndBesideTheResultUntilItIsTakenBack() {
        assertThat(ivy.post(page, "how", "rekey", "right", OTHER.id(), "reason", "Both <b>may</b> audit")
                        .location())
                .isEqualTo(page);
        assertThat(ivy.get(page).body()).contains("The scores are set right", "Another key counts", "Both &lt;b&gt;");
        assertThat(noor.visitor().get("/").body())
                .contains("Scores that changed", "50% is now 100%", "Both &lt;b&gt;may&lt;/b&gt; audit");
        var result = noor.visitor().get(Attempts.path(attempt)).body();
        assertThat(result)
                .contains("Your score changed from 50% to 100%", "Question 1: Both &lt;b&gt;may")
                .contains("The key was set right after the quiz.");
        assertThat(ivy.get("/scores/attempts/" + attempt).body()).contains("100%");

        assertThat(ivy.post(page + "/undo", "reason", "").location()).isEqualTo(page);
        assertThat(ivy.get(page).body()).contains("Write a reason", "Another key counts");
        ivy.post(page + "/undo", "decision", "another", "reason", "It was right");
        assertThat(ivy.get(page).body()).contains("Another key counts");
        ivy.post(page + "/undo", "decision", decision(), "reason", "It was right");
        assertThat(ivy.get(page).body())
                .contains("all scores are what they were before")
                .doesNotContain("Another key counts");
        assertThat(noor.visitor().get("/").body()).contains("100% is now 50%");
        assertThat(noor.visitor().get(Attempts.path(attempt)).body()).doesNotContain("Your score changed");
    }

    private String decision() {
        return application
                .getBean(Rulings.class)
                .standing(bad.id())
                .orElseThrow()
                .id();
    }

    @Test
    void withoutAReasonOrAKeyNothingIsDone() {
        var refused = ivy.post(page, "how", "drop", "reason", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Write a reason of up to 500 characters", "1 affected, 1 up, 0 down");
        assertThat(ivy.post(page, "how", "drop", "reason", "x".repeat(501)).status())
                .isEqualTo(422);
        assertThat(ivy.get(page + "?how=rekey").body()).contains("at least one is right and one wrong");
        for (var right : List.of("", "abcdef")) {
            assertThat(ivy.post(page, "how", "rekey", "right", right, "reason", "Why")
                            .status())
                    .isEqualTo(400);
        }
        assertThat(ivy.get("/items/no~no~01234567/regrade").status()).isEqualTo(404);
    }

    @Test
    void onlyInstructorsSetScoresRight() {
        for (var login : List.of("ada", "max", "sam", "kim")) {
            var other = Visitor.signedIn(port, login);
            assertThat(other.get(page).status()).isEqualTo(403);
            assertThat(other.post(page, "how", "drop", "reason", "Mine").status())
                    .isEqualTo(403);
            assertThat(other.post(page + "/undo", "reason", "Mine").status()).isEqualTo(403);
        }
        assertThat(ivy.forgetToken()
                        .post(page, "how", "drop", "reason", "Forged")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anInstructorDropsABadQuestion() {
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").open("/insights/items/" + bad.id());
            browser.click("Review this question: hold it, block it, set scores right")
                    .click("Set scores right");
            browser.press("input[value=drop]").click("See what this would change");
            assertThat(browser.find("#rehearsal-heading").getText()).isEqualTo("1 affected, 1 up, 0 down");
            assertThat(browser.problemsOnEveryScreen("regrade")).isEmpty();
            browser.type("reason", "Two answers are right").click("Set the scores right");
            assertThat(browser.find("main").getText()).contains("Dropped: everybody who was asked earns its point");
            assertThat(browser.problemsOnEveryScreen("regraded")).isEmpty();
        }
        try (var browser = new Browser(port)) {
            browser.signIn(noor.login(), Newcomer.PASSWORD);
            assertThat(browser.find("main").getText()).contains("50% is now 100%");
            browser.open(Attempts.path(attempt));
            assertThat(browser.find("main").getText()).contains("Question 1: Two answers are right");
            assertThat(browser.problemsOnEveryScreen("regraded-result")).isEmpty();
        }
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
        return new Choice(basis, "Who audits?", List.of(KEY, OTHER, option("Nobody", false)));
    }

    private static Option option(String text, boolean correct) {
        return new Option(text, correct, "Since it is so: " + text, List.of(), null, null);
    }
}
