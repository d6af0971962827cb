package org.liaison.web.onboarding;

import java.util.List;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which attempt was made for which step of the path. */
@Repository
@Transactional(readOnly = true)
class StepAttempts {

    private final JdbcClient jdbc;

    StepAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Made(String step, AttemptId attempt) {}

    List<Made> of(PersonId person) {
        return jdbc.sql("SELECT step, attempt FROM onboarding_attempt WHERE person = ? ORDER BY step, attempt")
                .param(person.value())
                .query((row, index) -> new Made(row.getString("step"), new AttemptId(row.getString("attempt"))))
                .list();
    }

    /** Keeps it; keeping it again changes nothing. */
    @Transactional
    void add(PersonId person, String step, AttemptId attempt) {
        jdbc.sql("INSERT INTO onboarding_attempt (person, step, attempt) VALUES (?, ?, ?)"
                        + " ON CONFLICT (attempt) DO NOTHING")
                .params(person.value(), step, attempt.value())
                .update();
    }
}
