package org.liaison.web.quiz;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The questions that learners want to come back to. */
@Repository
@Transactional
class Flags {

    private final JdbcClient jdbc;

    Flags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slots that are flagged in an attempt. */
    @Transactional(readOnly = true)
    Set<Integer> of(AttemptId id) {
        return jdbc.sql("SELECT slot FROM attempt_flag WHERE attempt_id = ?")
                .param(id.value())
                .query(Integer.class)
                .set();
    }

    /** Puts up or takes down a flag; doing so again changes nothing. */
    void set(AttemptId id, int slot, boolean flagged) {
        jdbc.sql(
                        flagged
                                ? "INSERT INTO attempt_flag (attempt_id, slot) VALUES (?, ?) ON CONFLICT (attempt_id, slot) DO NOTHING"
                                : "DELETE FROM attempt_flag WHERE attempt_id = ? AND slot = ?")
                .params(id.value(), slot)
                .update();
    }
}
