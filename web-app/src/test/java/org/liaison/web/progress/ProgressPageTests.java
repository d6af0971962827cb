package org.liaison.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class ProgressPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Pack pack;

    @Test
    void everyLessonAndEveryFactHasItsLine() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        var lessons = visitor.get("/progress").body();
        assertThat(lessons).contains("You know 0 of ");
        for (var lesson : pack.lessons()) {
            if (!lesson.facts().isEmpty()) {
                assertThat(lessons).contains("href=\"/progress/lessons/" + lesson.id() + "\"");
            }
            var facts = visitor.get("/progress/lessons/" + lesson.id()).body();
            lesson.facts().forEach(fact -> assertThat(facts).contains("#fact-" + fact + "\""));
        }
    }

    @Test
    void anUnknownLessonIsNotFound() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        assertThat(visitor.get("/progress/lessons/no-such-lesson").status()).isEqualTo(404);
    }
}
