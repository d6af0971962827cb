package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class LessonPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Pack pack;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Readings readings;

    @Test
    void theListHasEveryLessonInOrder() {
        var page = Visitor.signedIn(port, "ben").get("/learn");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .containsSubsequence(pack.lessons().stream()
                        .map(LessonPageTests::escapedTitle)
                        .toList());
    }

    @Test
    void everyLessonOpensWithItsFactsAndTheirCitations() {
        var ben = Visitor.signedIn(port, "ben");
        for (var lesson : pack.lessons()) {
            var page = ben.get("/learn/" + lesson.id());
            assertThat(page.status()).as(lesson.title()).isEqualTo(200);
            lesson.facts().forEach(fact -> assertThat(page.body()).contains("id=\"fact-" + fact + "\""));
            lesson.confusionSets().forEach(set -> assertThat(page.body()).contains("id=\"grid-" + set + "\""));
        }
        assertThat(ben.get("/learn/inside-defense").body())
                .contains("The Department of Defense, paragraph 3, sentence 2")
                .contains("Changed since; never asked in graded quizzes")
                .contains("since 10 Feb 2026");
    }

    @Test
    void noTwoElementsOfALessonShareAnId() {
        var body = Visitor.signedIn(port, "ben").get("/learn/army-family").body();
        var ids = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(body).results().map(match -> match.group(1));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aShortFormOpensByABareButton() {
        assertThat(Visitor.signedIn(port, "ben").get("/learn/inside-defense").body())
                .containsPattern("<button type=\"button\" popovertarget=\"(meaning-\\d+)\"[^>]*>DTSA</button>"
                        + "<span popover class=\"meaning\" id=\"\\1\">");
    }

    @Test
    void theGridSaysWhereTheSourceIsSilent() {
        assertThat(Visitor.signedIn(port, "ben").get("/learn/navy-family").body())
                .contains(">not stated<");
    }

    @Test
    void sayingItTwiceKeepsTheFirstTime() {
        var newcomer = Newcomer.arrive(accounts, port);
        var visitor = newcomer.visitor();
        visitor.get("/learn/in-the-field");
        assertThat(visitor.post("/learn/in-the-field/read").location()).isEqualTo("/learn/in-the-field");
        var page = visitor.get("/learn/in-the-field");
        assertThat(page.body()).contains("Kept: you have read this lesson.").doesNotContain("I have read this");
        var person = people.withLogin(newcomer.login()).orElseThrow().id();
        var first = readings.of(person);
        visitor.post("/learn/in-the-field/read");
        assertThat(readings.of(person)).hasSize(1).isEqualTo(first);
    }

    @Test
    void anUnknownLessonIsNotFound() {
        var ben = Visitor.signedIn(port, "ben");
        assertThat(ben.get("/learn/no-such-lesson").status()).isEqualTo(404);
        ben.get("/learn");
        assertThat(ben.post("/learn/no-such-lesson/read").status()).isEqualTo(404);
    }

    @Test
    void whoTeachesReadsTheSameAndIsOfferedNoPractice() {
        var body = Visitor.signedIn(port, "ivy").get("/learn/the-map").body();
        assertThat(body).contains("After this lesson you can").doesNotContain("Practice this lesson");
    }

    private static String escapedTitle(Lesson lesson) {
        return ">" + lesson.title().replace("&", "&amp;").replace("'", "&#39;") + "</a></h2>";
    }
}
