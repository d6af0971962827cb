package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Option;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A wrong answer says whom it takes for whom, at once and on the page of mix-ups. */
@LiaisonTest
class TakenForTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Autowired
    private Pack pack;

    @Autowired
    private Generator generator;

    @Test
    void aWrongAnswerSaysWhatItMixesUp() {
        var item = whoItem();
        var wrong = item.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow();
        var learner = SeatedLearner.at(AttemptKind.PRACTICE, List.<Item>of(item), sittings, people, port);
        learner.answer(1, "answer", wrong.id());
        var words = "You took " + label(wrong) + " for " + label(item.key());
        assertThat(learner.question(1).body()).contains("What you mixed up", words + ".");
        assertThat(learner.visitor().get("/progress/mix-ups").body()).contains(words + ", ");
    }

    @Test
    void aRightAnswerMixesNothingUp() {
        var item = whoItem();
        var learner = SeatedLearner.at(AttemptKind.PRACTICE, List.<Item>of(item), sittings, people, port);
        learner.answer(1, "answer", item.key().id());
        assertThat(learner.question(1).body()).doesNotContain("What you mixed up");
    }

    private String label(Option option) {
        return pack.entity(option.named().orElseThrow()).label();
    }

    /** A question of which every option names somebody. */
    private Choice whoItem() {
        return pack.lessons().stream()
                .flatMap(lesson -> lesson.facts().stream())
                .flatMap(fact -> about(fact).stream())
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(item -> item.options().stream()
                        .allMatch(option -> option.named().isPresent()))
                .filter(item -> item.options().stream()
                        .noneMatch(option -> label(option).matches(".*['&<>\"].*")))
                .findFirst()
                .orElseThrow();
    }

    private List<Item> about(FactId fact) {
        return generator.about(pack.fact(fact), 1);
    }
}
