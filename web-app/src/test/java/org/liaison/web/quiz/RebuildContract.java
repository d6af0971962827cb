package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.engine.item.Response;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is derived from the answers can be told from what was tampered with, and made anew, on either database. */
abstract class RebuildContract {

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Pack pack;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Judgments judgments;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private JdbcClient jdbc;

    private PersonId person;

    @BeforeEach
    void enterPerson() {
        var login = "p" + UUID.randomUUID();
        accounts.add(login, "Fresh", Set.of(Role.LEARNER));
        person = people.withLogin(login).orElseThrow().id();
    }

    @Test
    void whatWasKeptFollowsFromTheAnswers() {
        var practice = start(AttemptKind.PRACTICE);
        answerRight(practice, 0);
        sittings.answer(practice, 3, Response.BLANK, UUID.randomUUID().toString());
        var graded = start(AttemptKind.GRADED);
        answerRight(graded, 1);
        assertThat(rebuild.compare().differing()).doesNotContain(practice, graded);

        sittings.handIn(graded);

        assertThat(judgments.of(person)).isNotEmpty();
        assertThat(rebuild.compare().differing()).doesNotContain(practice, graded);
    }

    @Test
    void aLostJudgmentIsMadeAnew() {
        var practice = start(AttemptKind.PRACTICE);
        answerRight(practice, 0);
        var kept = judgments.of(person);
        change("DELETE FROM judgment WHERE attempt_id = ?", practice);

        assertThat(rebuild.compare().differing()).contains(practice);
        assertThat(rebuild.mend().differing()).contains(practice);

        assertThat(judgments.of(person)).isEqualTo(kept);
        assertThat(rebuild.compare().differing()).doesNotContain(practice);
    }

    @Test
    void aScoreThatNoAnswersEarnedIsSetRight() {
        var graded = start(AttemptKind.GRADED);
        answerRight(graded, 0);
        sittings.handIn(graded);
        var before = attempts.of(person);
        change("UPDATE attempt SET earned = earned + 1 WHERE id = ?", graded);

        assertThat(rebuild.mend().differing()).contains(graded);

        assertThat(attempts.of(person)).isEqualTo(before);
    }

    @Test
    void aJudgmentThatNoAnswerBroughtAboutIsRemoved() {
        var graded = start(AttemptKind.GRADED);
        answerRight(graded, 0);
        sittings.handIn(graded);
        var kept = judgments.of(person);
        change("UPDATE judgment SET slot = slot + 50 WHERE attempt_id = ?", graded);

        rebuild.mend();

        assertThat(judgments.of(person)).isEqualTo(kept);
    }

    private void change(String sql, AttemptId id) {
        assertThat(jdbc.sql(sql).param(id.value()).update()).isPositive();
    }

    private void answerRight(AttemptId id, int slot) {
        var response = sittings.find(id).orElseThrow().item(slot).modelResponse();
        sittings.answer(id, slot, response, UUID.randomUUID().toString());
    }

    private AttemptId start(AttemptKind kind) {
        var facts = pack.facts().stream().map(Fact::id).toList();
        return attempts.start(person, new QuizPlan(kind, "The map", Optional.empty(), facts, 5))
                .orElseThrow();
    }
}
