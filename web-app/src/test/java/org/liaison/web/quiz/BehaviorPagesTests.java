package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.attempt.Standing;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Response;
import org.liaison.engine.score.Certainty;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class BehaviorPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void practiceIsTakenTheWayThatWasChosen() {
        var ben = Visitor.signedIn(port, "ben");
        assertThat(ben.get("/practice").body())
                .contains("When to explain", "After up to three tries", "you say how sure you are");
        for (var mode : Mode.values()) {
            var path = ben.post("/practice", "lesson", "the-map", "items", "5", "mode", mode.name())
                    .location();
            var id = new AttemptId(path.substring(path.lastIndexOf('/') + 1));
            assertThat(sittings.find(id).orElseThrow().attempt().mode()).isEqualTo(mode);
        }
        assertThat(ben.post("/practice", "lesson", "the-map", "mode", "CRAM").location())
                .endsWith("/practice");
    }

    @Test
    void everyKindPlaysInEveryBehavior() {
        var items = QuizItems.ofEveryKind();
        assertThat(items).extracting(Item::kind).containsExactlyInAnyOrder(Kind.values());
        for (var mode : Mode.values()) {
            var learner = sit(mode, items);
            assertThat(learner.question(1).body().contains("How sure are you?")).isEqualTo(mode.asksCertainty());
            for (var number = 1; number <= items.size(); number++) {
                var item = learner.sitting().item(number - 1);
                if (mode == Mode.ADAPTIVE) {
                    assertThat(learner.answer(number, wrong(learner, number)).status())
                            .isEqualTo(302);
                    assertThat(learner.question(number).body())
                            .contains("Not right yet. You have 2 more tries.")
                            .doesNotContain("SECRET: right", "SECRETKEY", "SECRET reason", "SECRET order");
                }
                var sent = learner.answer(number, item.modelResponse(), 3);
                assertThat(sent.status()).as("%s %s", mode, item.kind()).isEqualTo(302);
            }
            learner.visitor().post(learner.path() + "/hand-in");
            var results = learner.visitor().get(learner.path()).body();
            assertThat(results).contains("12 of 12 questions are right", mode == Mode.ADAPTIVE ? "67%" : "100%");
            assertThat(results.contains("How sure you were")).isEqualTo(mode.asksCertainty());
            assertThat(learner.question(12).body()).contains("Correct.", "SECRETKEY");
        }
    }

    private static Response wrong(SeatedLearner learner, int number) {
        var shown = learner.sitting().presentation(number - 1);
        var right = learner.sitting().item(number - 1).modelResponse();
        return switch (shown.input()) {
            case ONE, SEVERAL ->
                new Response(shown.choices().stream()
                        .map(choice -> choice.id())
                        .filter(id -> !right.values().contains(id))
                        .limit(1)
                        .toList());
            case VERDICT -> Response.of("true");
            case ROWS, ORDER -> {
                var turned = new ArrayList<>(right.values());
                Collections.rotate(turned, 1);
                yield new Response(turned);
            }
            case TEXT -> Response.of("no idea");
        };
    }

    @Test
    void aHintSaysWhyTheChoiceIsWrongAndNothingOfTheKey() {
        var learner = sit(Mode.ADAPTIVE, QuizItems.all());
        learner.answer(1, wrong(learner, 1));
        var hinted = learner.question(1).body();
        assertThat(hinted)
                .contains("Not right:", "SECRET: wrong", "Show the answer", "to be tried again", "checked")
                .doesNotContain("SECRET: right", "secret-", "by-hand", "until you hand in");
        learner.answer(4, wrong(learner, 4));
        assertThat(learner.question(4).body()).contains("None of the 3 lines is right yet.");
    }

    @Test
    void whoGivesUpAfterATrySeesTheAnswer() {
        var learner = sit(Mode.ADAPTIVE, QuizItems.all());
        var wrong = wrong(learner, 1);
        learner.answer(1, wrong);
        var fields = new ArrayList<>(List.of(learner.fields(1, wrong)));
        fields.addAll(List.of("skip", "yes"));
        assertThat(learner.answer(1, fields.toArray(String[]::new)).status()).isEqualTo(302);
        assertThat(learner.sitting().attempt().standing(0)).isEqualTo(Standing.WRONG);
        assertThat(learner.question(1).body()).contains("Not correct.", "SECRET: right");
    }

    @Test
    void threeWrongAnswersEndTheTries() {
        var learner = sit(Mode.ADAPTIVE, QuizItems.all());
        for (var text : List.of("one", "two", "three")) {
            assertThat(learner.answer(6, "answer", text).status()).isEqualTo(302);
        }
        assertThat(learner.question(6).body()).contains("Not correct.", "SECRET reason");
    }

    @Test
    void practiceWithCertaintyAsksForIt() {
        var learner = sit(Mode.IMMEDIATE_CBM, QuizItems.all());
        var wrong = wrong(learner, 1);
        assertThat(learner.question(1).body()).contains("How sure are you?", "3 marks if right, 6 off if not");
        var silent = learner.answer(1, wrong);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("Choose how sure you are");
        assertThat(learner.answer(1, "answer", wrong.value(0), "certainty", "9").status())
                .isEqualTo(422);
        assertThat(learner.answer(1, wrong, 3).status()).isEqualTo(302);
        assertThat(learner.question(1).body()).contains("You were very sure. Marks for certainty: −6.");
        assertThat(learner.answer(2, "skip", "yes").status()).isEqualTo(302);
    }

    @Test
    void aGradedAnswerKeepsItsCertaintyAndIsKeptWithoutItToo() {
        var learner = sit(Mode.DEFERRED_CBM, QuizItems.all());
        learner.answer(1, wrong(learner, 1), 3);
        assertThat(learner.question(1).body())
                .containsPattern("name=\"certainty\" value=\"3\" checked")
                .doesNotContain("SECRET");
        learner.answer(2, QuizItems.several().modelResponse());
        learner.answer(3, QuizItems.statement().modelResponse(), 2);
        assertThat(learner.sitting().attempt().certainty(0)).contains(Certainty.HIGH);
        learner.visitor().post(learner.path() + "/hand-in");
        assertThat(learner.visitor().get(learner.path()).body())
                .contains(
                        "Marks for certainty: −3 of 18.",
                        "Very sure, but not right",
                        ", very sure: −6",
                        ", not sure: +1")
                .contains("You were clearly too sure.");
    }

    @Test
    void practiceExplainedAtTheEndIsHandedInAndHasNoReceipt() {
        var learner = SeatedLearner.at(AttemptKind.PRACTICE, Mode.DEFERRED, QuizItems.all(), sittings, people, port);
        learner.answer(1, QuizItems.choice().modelResponse());
        learner.visitor().post(learner.path() + "/hand-in");
        assertThat(learner.visitor().get(learner.path()).body())
                .contains("1 of 6 questions are right")
                .doesNotContain("Receipt");
    }

    private SeatedLearner sit(Mode mode, List<Item> items) {
        var kind = mode.judgesAtOnce() ? AttemptKind.PRACTICE : AttemptKind.GRADED;
        return SeatedLearner.at(kind, mode, items, sittings, people, port);
    }
}
