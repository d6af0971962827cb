package org.liaison.web.ruling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.engine.attempt.Ruling;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All decisions about items. */
@Repository
@Transactional(readOnly = true)
public class Rulings {

    private static final String STANDING = "SELECT * FROM item_ruling r WHERE r.undoes IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM item_ruling u WHERE u.undoes = r.id) ";

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    Rulings(JdbcClient jdbc, AuditTrail trail) {
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** What counts now, item by item. */
    public Map<ItemId, Ruling> inForce() {
        Map<ItemId, Ruling> last = new HashMap<>();
        jdbc.sql(STANDING + "ORDER BY r.item, r.sequence")
                .query((row, index) -> decision(row))
                .list()
                .forEach(decision -> last.put(decision.item(), decision.ruling()));
        return last;
    }

    /** The ruling that counts for an item, as it was decided. */
    public Optional<Decision> standing(ItemId item) {
        return jdbc.sql(STANDING + "AND r.item = ? ORDER BY r.sequence DESC LIMIT 1")
                .param(item.toString())
                .query((row, index) -> decision(row))
                .optional();
    }

    /** Everything that was decided about an item, the newest first. */
    public List<Decision> history(ItemId item) {
        return jdbc.sql("SELECT * FROM item_ruling WHERE item = ? ORDER BY sequence DESC")
                .param(item.toString())
                .query((row, index) -> decision(row))
                .list();
    }

    /** Adds a decision; taking back what is taken back already is refused by the database. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Decision decision) {
        jdbc.sql("""
                        INSERT INTO item_ruling (id, item, sequence, options, undoes, reason, ruled_by, ruled_at)
                        VALUES (?, ?, (SELECT COUNT(*) FROM item_ruling WHERE item = ?), ?, ?, ?, ?, ?)
                        """)
                .param(1, decision.id())
                .param(2, decision.item().toString())
                .param(3, decision.item().toString())
                .param(
                        4,
                        String.join(
                                " ", decision.ruling().right().stream().sorted().toList()))
                .param(5, decision.undoes().orElse(null), Types.VARCHAR)
                .param(6, decision.reason())
                .param(7, decision.by().value())
                .param(8, decision.at().toEpochMilli())
                .update();
        trail.add(
                Action.ITEM_RULED_ON,
                decision.item().toString(),
                decision.undoes().map(undone -> "undoes " + undone).orElse("decision " + decision.id()));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        var options = row.getString("options");
        return new Decision(
                row.getString("id"),
                ItemId.parse(row.getString("item")),
                options.isEmpty() ? Ruling.DROPPED : new Ruling(Set.of(options.split(" "))),
                Optional.ofNullable(row.getString("undoes")),
                row.getString("reason"),
                new PersonId(row.getString("ruled_by")),
                Instant.ofEpochMilli(row.getLong("ruled_at")));
    }
}
