package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk without room: nothing is said to be kept that is not, and all goes on as soon as there is room again. */
@LiaisonTest
class FullDiskTests {

    private static final long ALL_THE_ROOM_THERE_IS = 1_073_741_823;
    private static final int MORE_THAN_A_PAGE_HOLDS = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void makeRoom() {
        limitPages(ALL_THE_ROOM_THERE_IS);
        jdbc.sql("DROP TABLE IF EXISTS filler").update();
    }

    @Test
    void anAnswerThatFindsNoRoomIsNotAcknowledgedAndIsKeptWhenItIsSentAgain() {
        var learner = SeatedLearner.at(AttemptKind.GRADED, sittings, people, port);
        learner.question(1);
        fillTheDisk();

        var kept = 0;
        var key = "";
        Page reply;
        do {
            key = UUID.randomUUID().toString();
            reply = answer(learner, key);
            kept += reply.status() < 400 ? 1 : 0;
        } while (reply.status() < 400 && kept < MORE_THAN_A_PAGE_HOLDS);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.body()).contains("nothing of this last step was kept").doesNotContain("SQL", "Exception");
        assertThat(learner.sitting().attempt().steps()).hasSize(kept);

        makeRoom();
        assertThat(answer(learner, key).status()).isLessThan(400);
        assertThat(learner.sitting().attempt().steps()).hasSize(kept + 1);
    }

    private static Page answer(SeatedLearner learner, String key) {
        return learner.send(
                1, key, "answer", QuizItems.choice().options().get(0).id());
    }

    /** No new page is to be had, and no old one is free. */
    private void fillTheDisk() {
        jdbc.sql("CREATE TABLE filler (weight BLOB)").update();
        limitPages(1);
        try {
            for (var rows = 0; rows < MORE_THAN_A_PAGE_HOLDS; rows++) {
                jdbc.sql("INSERT INTO filler VALUES (zeroblob(4000))").update();
            }
        } catch (DataAccessException full) {
            assertThat(full)
                    .hasRootCauseMessage(
                            "[SQLITE_FULL] Insertion failed because database is full (database or disk is full)");
        }
    }

    /** SQLite takes a limit below what it has for what it has. */
    private void limitPages(long most) {
        jdbc.sql("PRAGMA max_page_count = " + most).query(Long.class).single();
    }
}
