package org.liaison.web.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.liaison.engine.item.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was asked in attempts, whoever made them. Keys are in it: only for eyes that may see them. */
@Repository
@Transactional(readOnly = true)
public class AskedItems {

    private final JdbcClient jdbc;

    AskedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(AttemptId attempt, Item item) {}

    /** The items of each of these attempts, slot by slot, read in one query. */
    public Map<AttemptId, List<Item>> in(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT placed.attempt_id, item.content FROM attempt_item placed
                        JOIN item ON item.id = placed.item_id
                        WHERE placed.attempt_id IN (:attempts) ORDER BY placed.attempt_id, placed.slot
                        """)
                .param(
                        "attempts",
                        attempts.stream().map(AttemptId::value).distinct().toList())
                .query((row, index) -> new Asked(new AttemptId(row.getString(1)), ItemJson.read(row.getString(2))))
                .list()
                .stream()
                .collect(groupingBy(Asked::attempt, mapping(Asked::item, toList())));
    }
}
