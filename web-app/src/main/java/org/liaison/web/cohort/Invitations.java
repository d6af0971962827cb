package org.liaison.web.cohort;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.web.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The invitations into cohorts, and who may still use them. An invitation into an archived cohort is closed. */
@Repository
@Transactional(readOnly = true)
class Invitations {

    private final JdbcClient jdbc;
    private final Cohorts cohorts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient jdbc, Cohorts cohorts, Clock clock) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** What an open invitation leads to. */
    record Into(CohortId cohort, String title) {}

    /** Makes an invitation for so many people. The token is given back this once. */
    @Transactional
    Token make(CohortId cohort, int most, Duration lasts, PersonId by) {
        var token = Token.random(random);
        jdbc.sql(
                        "INSERT INTO invitation (id, cohort_id, most, used, expires, made, made_by) VALUES (?, ?, ?, 0, ?, ?, ?)")
                .params(
                        token.digest(),
                        cohort.value(),
                        most,
                        clock.instant().plus(lasts).toEpochMilli(),
                        clock.millis(),
                        by.value())
                .update();
        return token;
    }

    /** The invitations into a cohort that somebody can still use, the newest first. */
    List<Invitation> open(CohortId cohort) {
        return jdbc
                .sql("SELECT * FROM invitation WHERE cohort_id = ? ORDER BY made DESC, id")
                .param(cohort.value())
                .query((row, index) -> invitation(row))
                .list()
                .stream()
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .toList();
    }

    /** Where the token of an open invitation leads. */
    Optional<Into> find(Token token) {
        return jdbc.sql(
                        "SELECT c.id, c.title FROM invitation i JOIN cohort c ON c.id = i.cohort_id"
                                + " WHERE i.id = ? AND c.archived IS NULL AND i.withdrawn IS NULL AND i.used < i.most AND i.expires > ?")
                .params(token.digest(), clock.millis())
                .query((row, index) -> new Into(new CohortId(row.getString(1)), row.getString(2)))
                .optional();
    }

    /**
     * Takes somebody in by an invitation, which counts as used once more unless they are in already. However many come at once, no
     * more get in than it is for.
     *
     * @return whether they are in the cohort now
     */
    @Transactional
    boolean join(Token token, PersonId person) {
        var into = find(token);
        if (into.isEmpty()) {
            return false;
        }
        if (cohorts.members(into.get().cohort()).contains(person)) {
            return true;
        }
        return use(token) && cohorts.enroll(into.get().cohort(), person, person);
    }

    private boolean use(Token token) {
        return jdbc.sql("UPDATE invitation SET used = used + 1"
                                + " WHERE id = ? AND withdrawn IS NULL AND used < most AND expires > ?")
                        .params(token.digest(), clock.millis())
                        .update()
                == 1;
    }

    /** Takes an invitation into this cohort back. */
    @Transactional
    void withdraw(CohortId cohort, String id) {
        jdbc.sql("UPDATE invitation SET withdrawn = ? WHERE id = ? AND cohort_id = ? AND withdrawn IS NULL")
                .params(clock.millis(), id, cohort.value())
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getString("id"),
                new CohortId(row.getString("cohort_id")),
                row.getInt("most"),
                row.getInt("used"),
                Instant.ofEpochMilli(row.getLong("expires")),
                Cohorts.moment(row, "withdrawn"));
    }
}
