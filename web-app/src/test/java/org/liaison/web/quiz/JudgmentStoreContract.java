package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.score.Certainty;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.Judgment.Manner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for how judged answers were given, on either database. */
abstract class JudgmentStoreContract {

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
    private JdbcClient jdbc;

    @Test
    void howAnAnswerWasGivenIsKeptWithItsJudgment() {
        var person = freshPerson();
        var sitting = start(person, 1, Mode.IMMEDIATE_CBM);
        answer(sitting, 0, Certainty.HIGH);
        var kept = judgments.of(person);
        assertThat(kept).isNotEmpty().allSatisfy(judgment -> {
            assertThat(judgment.manner().kind())
                    .isEqualTo(sitting.item(0).kind().code());
            assertThat(judgment.manner().certainty()).contains(Certainty.HIGH);
            assertThat(judgment.manner().taken().orElseThrow()).isBetween(Duration.ZERO, Duration.ofMinutes(10));
        });
        assertThat(judgments.follow(sittings.find(sitting.id()).orElseThrow())).isTrue();
    }

    @Test
    void whereNobodyAskedThereIsNoCertainty() {
        var person = freshPerson();
        answer(start(person, 1, Mode.IMMEDIATE), 0, null);
        assertThat(judgments.of(person))
                .isNotEmpty()
                .extracting(Judgment::manner)
                .extracting(Manner::certainty)
                .containsOnly(Optional.empty());
    }

    @Test
    void judgmentsMadeBeforeGetTheMannerOfTheAnswersThatCount() throws IOException {
        var person = freshPerson();
        var sitting = start(person, 3, Mode.DEFERRED_CBM);
        answer(sitting, 1, Certainty.LOW);
        answer(sitting, 0, Certainty.LOW);
        answer(sitting, 1, Certainty.MEDIUM);
        sittings.handIn(sitting.id());
        var kept = judgments.of(person);
        jdbc.sql("UPDATE judgment SET certainty = NULL, taken = NULL WHERE person_id = ?")
                .param(person.value())
                .update();
        assertThat(judgments.of(person)).isNotEqualTo(kept);
        jdbc.sql(lastStatementOf("/db/migration/V057__judgment_manner.sql")).update();
        assertThat(judgments.of(person)).isEqualTo(kept);
        assertThat(kept).extracting(judgment -> judgment.manner().certainty()).contains(Optional.of(Certainty.MEDIUM));
    }

    private static String lastStatementOf(String migration) throws IOException {
        try (var file = Objects.requireNonNull(JudgmentStoreContract.class.getResourceAsStream(migration))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("UPDATE judgment")).replaceAll(";\\s*$", "");
        }
    }

    private Sitting start(PersonId person, int items, Mode mode) {
        var facts = pack.lessons().get(0).facts();
        var plan = new QuizPlan(AttemptKind.PRACTICE, "Practice", Optional.empty(), facts, items).taken(mode);
        return attempts.start(person, plan).flatMap(sittings::find).orElseThrow();
    }

    private void answer(Sitting sitting, int slot, @Nullable Certainty certainty) {
        var answer = new Answer(sitting.item(slot).modelResponse(), Optional.ofNullable(certainty));
        sittings.answer(sitting.id(), slot, answer, UUID.randomUUID().toString(), Seen.EVERYTHING);
    }

    private PersonId freshPerson() {
        var login = "j-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
