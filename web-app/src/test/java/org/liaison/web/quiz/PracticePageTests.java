package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class PracticePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Autowired
    private QuizOffers offers;

    @Test
    void practiceOnALessonAsksWhatItTeaches() {
        var ben = Visitor.signedIn(port, "ben");
        var sitting = sitting(ben.post("/practice", "lesson", "the-map", "items", "5"));
        assertThat(sitting.total()).isEqualTo(5);
        assertThat(sitting.kind()).isEqualTo(AttemptKind.PRACTICE);
        assertThat(sitting.lesson()).contains(new LessonId("the-map"));
        assertThat(ben.get("/practice").body()).contains("with " + sitting.title(), "0 of 5 answered");
    }

    @Test
    void mixedPracticeDrawsFromAllLessons() {
        var ben = Visitor.signedIn(port, "ben");
        var sitting = sitting(ben.post("/practice", "items", "20"));
        assertThat(sitting.total()).isEqualTo(20);
        assertThat(sitting.lesson()).isEmpty();
    }

    @Test
    void aStartSentTwiceStartsOnce() {
        var ben = Visitor.signedIn(port, "ben");
        var key = UUID.randomUUID().toString();
        var started = new HashSet<String>();
        for (var time = 0; time < 3; time++) {
            started.add(ben.post("/practice", "lesson", "the-map", "items", "5", "key", key)
                    .location());
        }
        assertThat(started).hasSize(1);
    }

    @Test
    void whatIsNotOnOfferStartsNothing() {
        var ben = Visitor.signedIn(port, "ben");
        ben.get("/practice");
        for (var length : new String[] {"0", "-1", "51", "1e3", "99999999999"}) {
            assertThat(ben.post("/practice", "lesson", "the-map", "items", length)
                            .location())
                    .endsWith("/practice");
        }
        assertThat(ben.post("/practice", "lesson", "no-such-lesson").location()).endsWith("/practice");
        assertThat(ben.get("/practice").body()).contains("There is no such lesson or length");
        assertThat(ben.post("/quizzes/no-such-lesson/attempts").status()).isEqualTo(404);
    }

    @Test
    void everyLessonHasAGradedQuizOfGradableFacts() {
        assertThat(offers.all()).hasSizeGreaterThan(8).allMatch(offer -> offer.items() >= 3);
        var capstone = offers.of(new LessonId("capstone")).orElseThrow();
        assertThat(capstone.facts()).hasSizeGreaterThan(50);
        var person = people.withLogin("ben").orElseThrow().id();
        var id = attempts.start(person, capstone.plan()).orElseThrow();
        assertThat(sittings.find(id).orElseThrow().attempt().items())
                .hasSize(10)
                .allMatch(item -> item.basis().gradable());
    }

    @Test
    void aGradedQuizThatIsNotHandedInGoesOn() {
        var ben = Visitor.signedIn(port, "ben");
        ben.get("/practice");
        var first = ben.post("/quizzes/inside-state/attempts").location();
        assertThat(ben.post("/quizzes/inside-state/attempts").location()).isEqualTo(first);
        ben.get(ben.get(first).location());
        ben.post(first + "/hand-in");
        assertThat(ben.post("/quizzes/inside-state/attempts").location()).isNotEqualTo(first);
    }

    @Test
    void missedQuestionsCanBePracticedAgain() {
        var ben = Visitor.signedIn(port, "ben");
        ben.get("/practice");
        var quiz = ben.post("/quizzes/inside-defense/attempts").location();
        assertThat(ben.post(quiz + "/again").status()).isEqualTo(409);
        ben.post(quiz + "/hand-in");
        assertThat(ben.get(quiz).body()).contains("Practice what I missed", "Receipt");
        assertThat(sitting(ben.post(quiz + "/again")).kind()).isEqualTo(AttemptKind.PRACTICE);
    }

    @Test
    void onlyLearnersPractice() {
        for (var login : new String[] {"ivy", "sam", "max", "kim"}) {
            assertThat(Visitor.signedIn(port, login).get("/practice").status()).isEqualTo(403);
        }
    }

    private Sitting sitting(Page started) {
        assertThat(started.status()).isEqualTo(302);
        var path = started.location();
        return sittings.find(new AttemptId(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow();
    }
}
