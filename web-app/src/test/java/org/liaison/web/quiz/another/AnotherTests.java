package org.liaison.web.quiz.another;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.Drawn;
import org.liaison.web.quiz.Sitting;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class AnotherTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Another another;

    @Autowired
    private Generator generator;

    @Autowired
    private Pack pack;

    private Visitor learner;

    private PersonId person;

    @BeforeEach
    void somebodyNewArrives() {
        var newcomer = Newcomer.arrive(accounts, port);
        learner = newcomer.visitor();
        person = people.withLogin(newcomer.login()).orElseThrow().id();
    }

    @Test
    void everyFactThatCanBeAskedInTwoWaysIsAskedInTheOther() {
        for (var fact : pack.facts()) {
            var items = generator.about(fact, 7);
            var stems = items.stream().map(Item::stem).distinct().count();
            var templates =
                    items.stream().map(item -> item.id().template()).distinct().count();
            if (stems > 1) {
                var first = items.get(0);
                var other = another.like(first, 7);
                assertThat(other).as(fact.id().value()).isPresent();
                assertThat(other.orElseThrow().fact()).isEqualTo(first.fact());
                assertThat(other.orElseThrow().stem()).isNotEqualTo(first.stem());
                assertThat(templates == 1
                                || !other.orElseThrow()
                                        .id()
                                        .template()
                                        .equals(first.id().template()))
                        .as(fact.id().value())
                        .isTrue();
            }
        }
    }

    @Test
    void anExplainedQuestionLeadsToOneLikeIt() {
        var asked = practice(AttemptKind.PRACTICE);
        var question = question(asked.id());
        learner.post(question, "key", learner.get(question).key(), "skip", "yes");
        var page = learner.get(question);
        assertThat(page.body()).contains("Another like this");
        var path = learner.post(question + "/another", "key", page.key()).location();
        assertThat(learner.post(question + "/another", "key", page.key()).location())
                .isEqualTo(path);
        assertIsLike(asked, started(path));
        assertThat(learner.get(learner.get(path).location()).body()).contains("Question 1 of 1", "Another like this");
        assertThat(learner.post(question + "/another").location()).isNotEqualTo(path);
    }

    @Test
    void aGradedQuestionDoesSoOnlyOnceItIsHandedIn() {
        var asked = practice(AttemptKind.GRADED);
        var question = question(asked.id());
        assertThat(learner.get(question).body()).doesNotContain("Another like this");
        assertThat(learner.post(question + "/another").status()).isEqualTo(404);
        learner.post(Attempts.path(asked.id()) + "/hand-in");
        assertIsLike(asked, started(learner.post(question + "/another").location()));
    }

    @Test
    void nobodyElseStartsAnything() {
        var question = question(practice(AttemptKind.PRACTICE).id());
        assertThat(Visitor.signedIn(port, "ben").post(question + "/another").status())
                .isEqualTo(404);
        assertThat(learner.post(Attempts.path(new AttemptId(UUID.randomUUID().toString())) + "/questions/1/another")
                        .status())
                .isEqualTo(404);
        assertThat(learner.get(question + "/another").location()).endsWith(question);
    }

    private static void assertIsLike(Sitting asked, Sitting other) {
        assertThat(other.kind()).isEqualTo(AttemptKind.PRACTICE);
        assertThat(other.total()).isEqualTo(1);
        assertThat(other.item(0).fact()).isEqualTo(asked.item(0).fact());
        assertThat(other.item(0).stem()).isNotEqualTo(asked.item(0).stem());
    }

    private Sitting practice(AttemptKind kind) {
        var item = pack.facts().stream()
                .filter(Fact::isGradable)
                .map(fact -> generator.about(fact, 7))
                .filter(items -> items.stream().map(Item::stem).distinct().count() > 1)
                .findFirst()
                .orElseThrow()
                .get(0);
        var drawn = new Drawn(kind, "By hand", Optional.empty(), List.of(item));
        return attempts.sitting(attempts.start(person, drawn, UUID.randomUUID().toString()))
                .orElseThrow();
    }

    private Sitting started(String path) {
        return attempts.sitting(new AttemptId(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private static String question(AttemptId id) {
        return Attempts.path(id) + "/questions/1";
    }
}
