package org.liaison.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What must hold for the audit trail on either database. */
abstract class AuditTrailContract {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditEntries entries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String person = UUID.randomUUID().toString();

    @Test
    void entriesComeBackAsTheyWereWrittenTheNewestFirst() {
        trail.add(new Act(Action.SIGNED_IN, person, "", ""));
        trail.add(new Act(Action.ROLES_CHANGED, "somebody else", person, "LEARNER – “once”"));
        assertThat(entries.newest(Search.all().by(List.of(person)), 10))
                .extracting(AuditEntry::action, AuditEntry::by, AuditEntry::to, AuditEntry::details)
                .containsExactly(
                        tuple("ROLES_CHANGED", "somebody else", person, "LEARNER – “once”"),
                        tuple("SIGNED_IN", person, "", ""));
        assertThat(entries.check().isSound()).isTrue();
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        LongStream.range(0, 5).forEach(number -> trail.add(new Act(Action.REFUSED, person, "", "GET /" + number)));
        var all = Search.all().by(List.of(person));
        var first = entries.newest(all, 2);
        var second = entries.newest(all.before(first.get(1).sequence()), 2);
        assertThat(first).extracting(AuditEntry::details).containsExactly("GET /4", "GET /3");
        assertThat(second).extracting(AuditEntry::details).containsExactly("GET /2", "GET /1");
    }

    @Test
    void manyWhoWriteAtOnceMakeOneChain() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(4);
        for (var number = 0; number < 60; number++) {
            pool.execute(() -> trail.add(new Act(Action.REFUSED, person, "", "")));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(entries.newest(Search.all().by(List.of(person)), 100)).hasSize(60);
        assertThat(entries.check().isSound()).isTrue();
    }

    @Test
    void whatIsTakenBackLeavesNoEntryAndNoGap() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            trail.add(new Act(Action.SIGN_OFF_SIGNED, person, "", ""));
            status.setRollbackOnly();
        });
        assertThat(entries.newest(Search.all().by(List.of(person)), 1)).isEmpty();
        trail.add(new Act(Action.SIGNED_OUT, person, "", ""));
        assertThat(entries.check().isSound()).isTrue();
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrRemoveAnEntry() {
        trail.add(new Act(Action.SIGNED_IN, person, "", ""));
        for (var statement : List.of(
                "UPDATE audit_entry SET actor = 'eve'",
                "UPDATE audit_entry SET details = 'x' WHERE sequence = 1",
                "DELETE FROM audit_entry")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added to");
        }
        assertThat(entries.check().isSound()).isTrue();
    }

    @Test
    void whoeverGetsAroundTheDatabaseIsFoundOut() {
        trail.add(new Act(Action.SIGNED_IN, person, "", ""));
        trail.add(new Act(Action.SIGNED_OUT, person, "", ""));
        var last = entries.newest(Search.all(), 1).get(0).sequence();
        assertThat(soundAfter("UPDATE audit_entry SET actor = 'eve' WHERE sequence = " + last))
                .isFalse();
        assertThat(soundAfter("UPDATE audit_entry SET action = 'NONE' WHERE sequence = " + (last - 1)))
                .isFalse();
        assertThat(soundAfter("DELETE FROM audit_entry WHERE sequence = " + last))
                .isFalse();
        assertThat(soundAfter("DELETE FROM audit_entry WHERE sequence = " + (last - 1)))
                .isFalse();
        assertThat(soundAfter("DELETE FROM audit_head")).isFalse();
        assertThat(entries.check().isSound()).isTrue();
    }

    /** What the check finds after a change that is then taken back, by somebody who may drop the triggers. */
    private boolean soundAfter(String statement) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            dropTriggers(jdbc);
            jdbc.sql(statement).update();
            status.setRollbackOnly();
            return new AuditEntries(jdbc).check().isSound();
        }));
    }

    /** In the words of the database. */
    abstract void dropTriggers(JdbcClient database);
}
