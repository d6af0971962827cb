package org.liaison.web.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.web.account.PersonId;
import org.liaison.web.ruling.Rulings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything that one person was ever asked and answered, read in as few queries for a long past as for a short one. */
@Repository
@Transactional(readOnly = true)
public class PastSittings {

    private final JdbcClient jdbc;
    private final Rulings rulings;

    PastSittings(JdbcClient jdbc, Rulings rulings) {
        this.jdbc = jdbc;
        this.rulings = rulings;
    }

    private record Of<T>(String attempt, T value) {}

    /** Somebody's attempts with all items and answers, the oldest first. Keys are in them: not for the eyes of a browser. */
    public List<Sitting> of(PersonId person) {
        var items = items(person);
        var steps = steps(person);
        var inForce = rulings.inForce();
        return jdbc.sql("SELECT * FROM attempt WHERE person_id = ? ORDER BY started, id")
                .param(person.value())
                .query((row, index) -> AttemptRow.sitting(
                                row,
                                items.getOrDefault(row.getString("id"), List.of()),
                                steps.getOrDefault(row.getString("id"), List.of()))
                        .under(inForce))
                .list();
    }

    private Map<String, List<Item>> items(PersonId person) {
        Map<String, Item> known = new HashMap<>();
        return byAttempt(jdbc.sql("""
                        SELECT placed.attempt_id, item.id, item.content FROM attempt
                        JOIN attempt_item placed ON placed.attempt_id = attempt.id
                        JOIN item ON item.id = placed.item_id
                        WHERE attempt.person_id = ? ORDER BY placed.attempt_id, placed.slot
                        """)
                .param(person.value())
                .query((row, index) -> new Of<>(row.getString("attempt_id"), item(row, known)))
                .list());
    }

    private static Item item(ResultSet row, Map<String, Item> known) throws SQLException {
        var content = row.getString("content");
        return known.computeIfAbsent(row.getString("id"), id -> ItemJson.read(content));
    }

    private Map<String, List<Step>> steps(PersonId person) {
        return byAttempt(jdbc.sql("""
                        SELECT step.* FROM attempt JOIN attempt_step step ON step.attempt_id = attempt.id
                        WHERE attempt.person_id = ? ORDER BY step.attempt_id, step.sequence
                        """)
                .param(person.value())
                .query((row, index) -> new Of<>(row.getString("attempt_id"), AttemptRow.step(row)))
                .list());
    }

    private static <T> Map<String, List<T>> byAttempt(List<Of<T>> rows) {
        return rows.stream().collect(groupingBy(Of::attempt, mapping(Of::value, toList())));
    }
}
