package org.liaison.web.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.analysis.Choices.Given;
import org.liaison.engine.item.Item;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts in the ledger which options were offered and which were taken, by everybody together.
 *
 * <p>Of several answers to one question only the first counts: it is what the learner took for right before anything was explained.
 * The database does the counting, and each item is read once, however often it was asked.
 */
@Repository
@Transactional(readOnly = true)
class ChosenOptions {

    private static final String FIRST_ANSWERS = """
            SELECT item.content, answer.item_id, answer.response, answer.times
            FROM (SELECT handed.item_id, step.response, COUNT(*) AS times
                  FROM attempt
                  JOIN attempt_step step ON step.attempt_id = attempt.id
                  JOIN attempt_item handed ON handed.attempt_id = step.attempt_id AND handed.slot = step.slot
                  WHERE attempt.started >= ?
                    AND step.sequence = (SELECT MIN(earlier.sequence) FROM attempt_step earlier
                                         WHERE earlier.attempt_id = step.attempt_id AND earlier.slot = step.slot)
                  GROUP BY handed.item_id, step.response) answer
            JOIN item ON item.id = answer.item_id
            ORDER BY answer.item_id
            """;

    private final JdbcClient jdbc;

    ChosenOptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was chosen in attempts that were started since then. */
    Choices since(Instant start) {
        try (var rows = jdbc.sql(FIRST_ANSWERS).param(start.toEpochMilli()).query(new Answers()).stream()) {
            return Choices.of(rows);
        }
    }

    /** Reads rows in the order of their items. */
    private static final class Answers implements RowMapper<Given> {

        private String id = "";
        private @Nullable Item item;

        @Override
        public Given mapRow(ResultSet row, int index) throws SQLException {
            var known = item;
            if (known == null || !id.equals(row.getString("item_id"))) {
                known = ItemJson.read(row.getString("content"));
                item = known;
                id = row.getString("item_id");
            }
            return new Given(known, ResponseJson.read(row.getString("response")), row.getInt("times"));
        }
    }
}
