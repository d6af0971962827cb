package org.liaison.web.itemreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class ReportPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Pack pack;

    @Autowired
    private ItemReports reports;

    private Visitor learner;

    private PersonId person;

    private String question;

    @BeforeEach
    void somebodyGivesUpAQuestion() {
        var newcomer = Newcomer.arrive(accounts, port);
        learner = newcomer.visitor();
        person = people.withLogin(newcomer.login()).orElseThrow().id();
        question = practice() + "/questions/1";
        giveUp();
    }

    private String practice() {
        var lesson = pack.lesson(new LessonId("the-map"));
        var plan = new QuizPlan(AttemptKind.PRACTICE, "Any", Optional.empty(), lesson.facts(), 2);
        return Attempts.path(attempts.start(person, plan).orElseThrow());
    }

    private void giveUp() {
        learner.post(question, "key", learner.get(question).key(), "skip", "yes");
    }

    @Test
    void aProblemIsReportedAcknowledgedAndListed() {
        assertThat(learner.get(question).body()).contains("Report a problem with this question");
        var sent = learner.post(question + "/report", "reason", "UNCLEAR", "comment", "Who is <b>it</b>?\r\nI wonder.");
        assertThat(sent.location()).endsWith(question);
        assertThat(learner.get(question).body()).contains("Thank you. Your report is kept");
        var kept = reports.by(person).get(0);
        assertThat(kept.comment()).isEqualTo("Who is <b>it</b>?\nI wonder.");
        for (var reader : List.of(Visitor.signedIn(port, "ivy"), Visitor.signedIn(port, "max"))) {
            assertThat(reader.get("/").body()).contains("/item-reports");
            var list = reader.get("/item-reports").body();
            assertThat(list).contains("Who is &lt;b&gt;it", "The question is unclear", "/item-reports/" + kept.id());
            assertThat(list).doesNotContain("Noor Lind");
            var one = reader.get("/item-reports/" + kept.id());
            assertThat(one.body()).contains("Who is &lt;b&gt;it", kept.item().toString(), "Source:", "/learn/");
            assertThat(one.body()).doesNotContain("Noor Lind");
        }
    }

    @Test
    void everyReasonIsOnOfferAndCanBeSent() {
        var page = learner.get(question + "/report").body();
        for (var reason : Reason.values()) {
            assertThat(page).contains("value=\"" + reason + "\"");
            assertThat(learner.post(question + "/report", "reason", reason.name(), "comment", "Why")
                            .status())
                    .isEqualTo(302);
        }
        assertThat(reports.by(person)).extracting(ItemReport::reason).containsExactlyInAnyOrder(Reason.values());
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAndWhatWasWrittenStays() {
        var nothing = learner.post(question + "/report", "comment", "My words");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose what is wrong.", "My words", "href=\"#report-reason\"");
        assertThat(learner.post(question + "/report", "reason", "OTHER", "comment", "  ")
                        .body())
                .contains("Say in the comment what is wrong.")
                .containsPattern("value=\"OTHER\"[^>]*checked");
        assertThat(learner.post(question + "/report", "reason", "SLIP", "comment", "x".repeat(1001))
                        .body())
                .contains("Shorten the comment to 1,000 characters.", "x".repeat(1001));
        assertThat(learner.post(question + "/report", "reason", "RUDE").status())
                .isEqualTo(422);
        assertThat(reports.by(person)).isEmpty();
        learner.post(question + "/report", "reason", "SLIP", "comment", "x\u0000" + "y".repeat(999));
        assertThat(reports.by(person).get(0).comment()).hasSize(1000);
    }

    @Test
    void afterTwentyInADayTheNextIsRefusedInWords() {
        for (var round = 0; round < 4; round++) {
            question = practice() + "/questions/1";
            giveUp();
            for (var reason : Reason.values()) {
                learner.post(question + "/report", "reason", reason.name(), "comment", "Why");
            }
        }
        assertThat(reports.by(person)).hasSize(ItemReports.MOST_A_DAY);
        var refused = learner.post(question + "/report", "reason", "OTHER", "comment", "One more");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("20 problems within a day", "One more");
    }

    @Test
    void onlyWhoWasAskedAndHasSeenTheAnswerReports() {
        var open = question.replace("/questions/1", "/questions/2");
        var third = question.replace("/questions/1", "/questions/3");
        var stranger = Visitor.signedIn(port, "ben");
        for (var address : List.of(open, third)) {
            assertThat(learner.get(address + "/report").status()).isEqualTo(404);
            assertThat(learner.post(address + "/report", "reason", "SLIP").status())
                    .isEqualTo(404);
        }
        assertThat(stranger.get(question + "/report").status()).isEqualTo(404);
        assertThat(stranger.post(question + "/report", "reason", "SLIP").status())
                .isEqualTo(404);
        learner.forgetToken();
        assertThat(learner.post(question + "/report", "reason", "SLIP").status())
                .isEqualTo(403);
        assertThat(reports.by(person)).isEmpty();
    }

    @Test
    void learnersAndAdministratorsDoNotReadReports() {
        learner.post(question + "/report", "reason", "SLIP");
        var one = "/item-reports/" + reports.by(person).get(0).id();
        for (var reader : List.of(learner, Visitor.signedIn(port, "kim"))) {
            assertThat(reader.get("/item-reports").status()).isEqualTo(403);
            assertThat(reader.get(one).status()).isEqualTo(403);
        }
        var ivy = Visitor.signedIn(port, "ivy");
        assertThat(ivy.get("/item-reports/" + ReportId.random()).status()).isEqualTo(404);
        assertThat(ivy.get("/item-reports?page=0").status()).isEqualTo(404);
        assertThat(ivy.get("/item-reports?page=99").body()).contains("Nobody has reported a problem.");
    }
}
