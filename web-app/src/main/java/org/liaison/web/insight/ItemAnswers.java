package org.liaison.web.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.liaison.engine.analysis.Sums;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Derived;
import org.liaison.web.quiz.ResponseJson;
import org.liaison.web.quiz.Sitting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was earned on each question of the attempts that are over. The database adds up; no answer is read for a list. */
@Repository
@Transactional(readOnly = true)
class ItemAnswers implements Derived {

    /** The most answers to one question that are looked at one by one, the latest attempts by their ids. */
    static final int MOST_LOOKED_AT = 5000;

    private final JdbcClient jdbc;

    ItemAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the answers to one item add up to. */
    record Line(ItemId item, Sums sums) {}

    /** A response to an item, and how often it was given. */
    record Given(ItemId item, Response response, int times) {}

    @Override
    @Transactional
    public void keep(Sitting sitting) {
        AnsweredItem.of(sitting).forEach(answer -> keep(sitting, answer));
    }

    private void keep(Sitting sitting, AnsweredItem answer) {
        jdbc.sql("""
                        INSERT INTO item_answer (attempt_id, slot, item, person_id, graded, earned, rest, guessing, response)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id, slot) DO NOTHING
                        """)
                .params(
                        sitting.id().value(),
                        answer.slot(),
                        answer.item().toString(),
                        sitting.person().value(),
                        sitting.kind() == AttemptKind.GRADED ? 1 : 0,
                        answer.earned(),
                        answer.rest(),
                        answer.guessing(),
                        ResponseJson.of(answer.response()))
                .update();
    }

    @Override
    public boolean follows(Sitting sitting) {
        return jdbc.sql("SELECT * FROM item_answer WHERE attempt_id = ? ORDER BY slot")
                .param(sitting.id().value())
                .query((row, index) -> answer(row))
                .list()
                .equals(AnsweredItem.of(sitting));
    }

    @Override
    @Transactional
    public void remake(Sitting sitting) {
        jdbc.sql("DELETE FROM item_answer WHERE attempt_id = ?")
                .param(sitting.id().value())
                .update();
        keep(sitting);
    }

    /** Attempts that ended before their questions were kept here, the oldest first. */
    List<AttemptId> missing(int most) {
        return jdbc.sql("""
                        SELECT a.id FROM attempt a
                        WHERE a.ended IS NOT NULL AND a.kind <> 'PLACEMENT' AND a.items > 1
                            AND NOT EXISTS (SELECT 1 FROM item_answer k WHERE k.attempt_id = a.id)
                        ORDER BY a.started, a.id LIMIT ?
                        """)
                .param(most)
                .query((row, index) -> new AttemptId(row.getString(1)))
                .list();
    }

    /** The sums of every item that was answered. */
    List<Line> sums(Whose whose) {
        if (whose.isNobody()) {
            return List.of();
        }
        var sql = """
                SELECT item, COUNT(*), SUM(earned), SUM(earned * earned), SUM(rest), SUM(rest * rest), SUM(earned * rest),
                    SUM(guessing)
                FROM item_answer WHERE 1 = 1""" + where(whose) + " GROUP BY item ORDER BY item";
        return with(jdbc.sql(sql), whose)
                .query((row, index) -> new Line(ItemId.parse(row.getString(1)), sums(row)))
                .list();
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getInt(2),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7),
                row.getDouble(8));
    }

    /** The responses to these items, with how often each was given. */
    Map<ItemId, List<Given>> given(Collection<ItemId> items, Whose whose) {
        if (items.isEmpty() || whose.isNobody()) {
            return Map.of();
        }
        var sql = "SELECT item, response, COUNT(*) FROM item_answer WHERE item IN (:items)" + where(whose)
                + " GROUP BY item, response ORDER BY item, response";
        return with(jdbc.sql(sql).param("items", texts(items)), whose)
                .query((row, index) ->
                        new Given(ItemId.parse(row.getString(1)), ResponseJson.read(row.getString(2)), row.getInt(3)))
                .list()
                .stream()
                .collect(groupingBy(Given::item));
    }

    /** For each of these items some attempt that asked it. */
    Map<ItemId, AttemptId> examples(Collection<ItemId> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT item, MIN(attempt_id) FROM item_answer WHERE item IN (:items) GROUP BY item")
                .param("items", texts(items))
                .query((row, index) -> Map.entry(ItemId.parse(row.getString(1)), new AttemptId(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The answers to one item, one by one. */
    List<AnsweredItem> of(ItemId item, Whose whose) {
        if (whose.isNobody()) {
            return List.of();
        }
        var sql = "SELECT * FROM item_answer WHERE item = :item" + where(whose)
                + " ORDER BY attempt_id DESC, slot LIMIT " + MOST_LOOKED_AT;
        return with(jdbc.sql(sql).param("item", item.toString()), whose)
                .query((row, index) -> answer(row))
                .list();
    }

    private static AnsweredItem answer(ResultSet row) throws SQLException {
        return new AnsweredItem(
                row.getInt("slot"),
                ItemId.parse(row.getString("item")),
                row.getDouble("earned"),
                row.getDouble("rest"),
                row.getDouble("guessing"),
                ResponseJson.read(row.getString("response")));
    }

    private static List<String> texts(Collection<ItemId> items) {
        return items.stream().map(ItemId::toString).distinct().toList();
    }

    /** The sum keeps a planner from leaping through an index by whether answers were graded, which is slower than reading on. */
    private static String where(Whose whose) {
        return (whose.gradedOnly() ? " AND graded + 0 = 1" : "")
                + (whose.people().isPresent() ? " AND person_id IN (:people)" : "");
    }

    private static StatementSpec with(StatementSpec sql, Whose whose) {
        return whose.people()
                .map(people -> sql.param(
                        "people", people.stream().map(PersonId::value).sorted().toList()))
                .orElse(sql);
    }
}
