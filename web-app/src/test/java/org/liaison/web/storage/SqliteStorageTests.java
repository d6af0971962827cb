package org.liaison.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LiaisonTest
class SqliteStorageTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyCommitIsSyncedToTheDisk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    @Test
    void aReadingTransactionCannotWrite() {
        assertThatThrownBy(() -> reading()
                        .executeWithoutResult(
                                status -> jdbc.sql("DELETE FROM sign_in_try").update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("readonly");
    }

    @Test
    void readersDoNotWaitForTheWriterAndSeeASteadyPicture() {
        writing().executeWithoutResult(outer -> {
            jdbc.sql("INSERT INTO sign_in_try VALUES ('steady', 1, 0, 0)").update();
            var apart = reading();
            apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            assertThat(apart.<Long>execute(
                            inner -> jdbc.sql("SELECT count(*) FROM sign_in_try WHERE subject = 'steady'")
                                    .query(Long.class)
                                    .single()))
                    .isZero();
            outer.setRollbackOnly();
        });
    }

    private String pragma(String name) {
        return jdbc.sql("PRAGMA " + name).query(String.class).single();
    }

    private TransactionTemplate reading() {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(transactions);
    }
}
