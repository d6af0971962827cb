package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.PracticePacks;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class LessonCopyTests {

    private static final Pattern ASKED =
            Pattern.compile("data-path=\"([^\"]+)\" data-number=\"\\d+\" data-right=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Pack pack;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Test
    void theCopyHoldsTheLessonAndPracticeAndNamesNobody() {
        var newcomer = Newcomer.arrive(accounts, port);
        for (var lesson : pack.lessons()) {
            var copy = copy(newcomer, lesson);
            assertThat(copy.status()).as(lesson.title()).isEqualTo(200);
            lesson.facts().forEach(fact -> assertThat(copy.body()).contains("id=\"fact-" + fact + "\""));
            assertThat(copy.body())
                    .doesNotContain("Noor", newcomer.login(), "sign-out", "_csrf", "data-person=\"")
                    .doesNotContain(people.withLogin(newcomer.login())
                            .orElseThrow()
                            .id()
                            .value());
            assertThat(ASKED.matcher(copy.body()).results().count())
                    .as(lesson.title())
                    .isBetween(1L, (long) PracticePacks.ITEMS);
        }
    }

    @Test
    void aRightAnswerOfTheCopyArrivesAsPracticeThatIsRight() {
        var newcomer = Newcomer.arrive(accounts, port);
        var lesson = pack.lessons().get(1);
        var copy = copy(newcomer, lesson);
        var asked = ASKED.matcher(copy.body()).results().toList();
        var keys = copy.keys();
        for (var at = 0; at < asked.size(); at++) {
            newcomer.visitor().get("/account/password");
            var fields = new java.util.ArrayList<>(List.of("key", keys.get(at), "seen", "-1"));
            for (var pair : asked.get(at).group(2).replace("&amp;", "&").split("&")) {
                fields.add(pair.substring(0, pair.indexOf('=')));
                fields.add(java.net.URLDecoder.decode(
                        pair.substring(pair.indexOf('=') + 1), java.nio.charset.StandardCharsets.UTF_8));
            }
            var sent = newcomer.visitor().postByHtmx(asked.get(at).group(1) + "/kept", fields.toArray(String[]::new));
            assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        }
        var done = attempts.of(person(newcomer)).get(0);
        assertThat(done.isOpen()).isFalse();
        assertThat(done.percent()).contains(100);
        assertThat(done.kind()).isEqualTo(AttemptKind.PRACTICE);
    }

    @Test
    void anUnfinishedPracticeIsTakenAlongAgainAndAFinishedOneIsFollowedByAnother() {
        var newcomer = Newcomer.arrive(accounts, port);
        var lesson = pack.lessons().get(1);
        var first = made(newcomer, lesson).location();
        assertThat(made(newcomer, lesson).location()).isEqualTo(first);
        assertThat(attempts.of(person(newcomer))).hasSize(1);
    }

    @Test
    void whatIsOpenInAGradedQuizNeverComesIntoACopy() {
        var newcomer = Newcomer.arrive(accounts, port);
        var taken = 0;
        for (var lesson : pack.lessons().subList(0, 6)) {
            newcomer.visitor().get("/account/password");
            var started = newcomer.visitor()
                    .post("/quizzes/" + lesson.id() + "/attempts")
                    .location();
            var graded = attempts.sitting(new AttemptId(started.replace("/attempts/", "")))
                    .orElseThrow();
            var made = made(newcomer, lesson);
            var refusedCopy = "/offline/lessons/" + lesson.id() + "?practice=" + graded.id();
            assertThat(newcomer.visitor().get(refusedCopy).status()).isEqualTo(404);
            if (!made.location().contains("?practice=")) {
                continue;
            }
            taken++;
            var copied = attempts.sitting(attemptOf(made)).orElseThrow();
            var asked = graded.attempt().items().stream().map(item -> item.id()).toList();
            assertThat(copied.attempt().items()).noneMatch(item -> asked.contains(item.id()));
        }
        assertThat(taken).isPositive();
    }

    @Test
    void nobodyGetsTheCopyOfSomebodyElsesPractice() {
        var newcomer = Newcomer.arrive(accounts, port);
        var lesson = pack.lessons().get(1);
        var location = made(newcomer, lesson).location();
        var ada = Visitor.signedIn(port, "ada");
        assertThat(ada.get(location).status()).isEqualTo(404);
        assertThat(ada.get("/offline/lessons/" + lesson.id() + "?practice=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(ada.get("/offline/lessons/" + lesson.id() + "?practice=x").status())
                .isEqualTo(404);
        assertThat(ada.get("/offline/lessons/no-such-lesson").status()).isEqualTo(404);
    }

    @Test
    void whoeverDoesNotPracticeTakesTheTextAlone() {
        var lesson = pack.lessons().get(0);
        var kim = Visitor.signedIn(port, "kim");
        var made = kim.post("/offline/lessons/" + lesson.id());
        assertThat(made.location()).isEqualTo("/offline/lessons/" + lesson.id());
        assertThat(kim.get(made.location()).body()).doesNotContain("id=\"practice\"", "data-right");
    }

    private Page copy(Newcomer newcomer, Lesson lesson) {
        return newcomer.visitor().get(made(newcomer, lesson).location());
    }

    private static Page made(Newcomer newcomer, Lesson lesson) {
        newcomer.visitor().get("/account/password");
        return newcomer.visitor().post("/offline/lessons/" + lesson.id());
    }

    private static AttemptId attemptOf(Page made) {
        return new AttemptId(made.location().substring(made.location().indexOf('=') + 1));
    }

    private org.liaison.web.account.PersonId person(Newcomer newcomer) {
        return people.withLogin(newcomer.login()).orElseThrow().id();
    }
}
