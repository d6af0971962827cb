package org.liaison.web.itemreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All reports, as they came. */
@Repository
@Transactional(readOnly = true)
class ItemReports {

    /** How many problems one person may report within a day: enough for the diligent, too few to bury the list. */
    static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;

    ItemReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a report; the same reason for the same question of an attempt is kept once, as it came first.
     *
     * @return whether it is kept now; false when this person has reported enough for a day
     */
    @Transactional
    boolean add(ItemReport report) {
        var added = jdbc.sql("""
                        INSERT INTO item_report (id, attempt_id, slot, reason, item_id, person_id, comment, reported_at)
                        SELECT ?, ?, ?, ?, ?, ?, ?, ?
                        WHERE (SELECT COUNT(*) FROM item_report WHERE person_id = ? AND reported_at > ?) < ?
                        ON CONFLICT (attempt_id, slot, reason) DO NOTHING
                        """)
                .params(
                        report.id().value(),
                        report.attempt().value(),
                        report.slot(),
                        report.reason().name(),
                        report.item().toString(),
                        report.person().value(),
                        report.comment(),
                        report.at().toEpochMilli(),
                        report.person().value(),
                        report.at().minus(DAY).toEpochMilli(),
                        MOST_A_DAY)
                .update();
        return added == 1 || isKnown(report);
    }

    private boolean isKnown(ItemReport report) {
        return jdbc.sql("SELECT COUNT(*) FROM item_report WHERE attempt_id = ? AND slot = ? AND reason = ?")
                        .params(
                                report.attempt().value(),
                                report.slot(),
                                report.reason().name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Some of the reports, the newest first. */
    List<ItemReport> newest(int most, int after) {
        return jdbc.sql("SELECT * FROM item_report ORDER BY reported_at DESC, id LIMIT ? OFFSET ?")
                .params(most, after)
                .query((row, index) -> report(row))
                .list();
    }

    /** What one person reported, the oldest first. */
    List<ItemReport> by(PersonId person) {
        return jdbc.sql("SELECT * FROM item_report WHERE person_id = ? ORDER BY reported_at, id")
                .param(person.value())
                .query((row, index) -> report(row))
                .list();
    }

    /** What was reported on an item, the newest first. */
    List<ItemReport> on(ItemId item) {
        return jdbc.sql("SELECT * FROM item_report WHERE item_id = ? ORDER BY reported_at DESC, id")
                .param(item.toString())
                .query((row, index) -> report(row))
                .list();
    }

    /** The items that something was reported on, those reported last first. */
    List<ReportedItems.Reported> items(int most) {
        return jdbc.sql("SELECT item_id, MIN(attempt_id), COUNT(*) FROM item_report"
                        + " GROUP BY item_id ORDER BY MAX(reported_at) DESC, item_id LIMIT ?")
                .param(most)
                .query((row, index) -> new ReportedItems.Reported(
                        ItemId.parse(row.getString(1)), new AttemptId(row.getString(2)), row.getInt(3)))
                .list();
    }

    /** The first report on an item, as it was handed out. */
    Optional<ItemReport> firstOn(ItemId item) {
        return jdbc.sql("SELECT * FROM item_report WHERE item_id = ? ORDER BY reported_at, id LIMIT 1")
                .param(item.toString())
                .query((row, index) -> report(row))
                .optional();
    }

    Optional<ItemReport> withId(ReportId id) {
        return jdbc.sql("SELECT * FROM item_report WHERE id = ?")
                .param(id.value())
                .query((row, index) -> report(row))
                .optional();
    }

    private static ItemReport report(ResultSet row) throws SQLException {
        return new ItemReport(
                new ReportId(row.getString("id")),
                new AttemptId(row.getString("attempt_id")),
                row.getInt("slot"),
                ItemId.parse(row.getString("item_id")),
                new PersonId(row.getString("person_id")),
                Reason.valueOf(row.getString("reason")),
                row.getString("comment"),
                Instant.ofEpochMilli(row.getLong("reported_at")));
    }
}
