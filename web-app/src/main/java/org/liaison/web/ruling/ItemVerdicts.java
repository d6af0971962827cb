package org.liaison.web.ruling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liaison.content.Pack;
import org.liaison.engine.item.ItemId;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers said about items, and whether the pack requires that they say it before graded use. */
@Repository
@Transactional(readOnly = true)
public class ItemVerdicts {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final String pack;

    ItemVerdicts(JdbcClient jdbc, AuditTrail trail, Pack pack) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.pack = pack.imprint().name();
    }

    private record Row(Scope scope, String subject, Said said) {}

    /** Adds a word; what was said before is kept, and counts no more. */
    @Transactional
    public void say(ItemId item, Said said) {
        var subject = said.scope().subject(item);
        jdbc.sql("""
                        INSERT INTO item_verdict (scope, subject, sequence, standing, stem, reason, said_by, said_at)
                        VALUES (?, ?, (SELECT COUNT(*) FROM item_verdict WHERE scope = ? AND subject = ?), ?, ?, ?, ?, ?)
                        """)
                .params(
                        said.scope().name(),
                        subject,
                        said.scope().name(),
                        subject,
                        said.standing().name(),
                        said.stem(),
                        said.reason(),
                        said.by().value(),
                        said.at().toEpochMilli())
                .update();
        trail.add(Action.ITEM_REVIEWED, subject, said.scope() + " " + said.standing());
    }

    /** What counts now. */
    public Clearance clearance() {
        Map<Scope, Map<String, Said>> last = new EnumMap<>(Scope.class);
        jdbc.sql("""
                        SELECT * FROM item_verdict v WHERE v.sequence = (
                            SELECT MAX(w.sequence) FROM item_verdict w WHERE w.scope = v.scope AND w.subject = v.subject)
                        """).query((row, index) -> row(row)).list().stream()
                .filter(row -> row.said().standing() != ItemStanding.OPEN)
                .forEach(row -> last.computeIfAbsent(row.scope(), any -> new HashMap<>())
                        .put(row.subject(), row.said()));
        return new Clearance(isRequired(), last);
    }

    /** Everything that was said and reaches an item, the newest first. */
    public List<Said> history(ItemId item) {
        return jdbc.sql("""
                        SELECT * FROM item_verdict
                        WHERE (scope = 'ITEM' AND subject = ?) OR (scope = 'PAIR' AND subject = ?)
                            OR (scope = 'TEMPLATE' AND subject = ?)
                        ORDER BY said_at DESC, sequence DESC, scope
                        """)
                .params(Scope.ITEM.subject(item), Scope.PAIR.subject(item), Scope.TEMPLATE.subject(item))
                .query((row, index) -> row(row).said())
                .list();
    }

    private boolean isRequired() {
        return jdbc.sql("SELECT required FROM review_rule WHERE pack = ? ORDER BY sequence DESC LIMIT 1")
                .param(pack)
                .query(Integer.class)
                .optional()
                .filter(required -> required == 1)
                .isPresent();
    }

    /** Says whether items of the pack must be approved before graded quizzes may ask them. */
    @Transactional
    public void require(boolean required, PersonId by, Instant at) {
        jdbc.sql("INSERT INTO review_rule (pack, sequence, required, set_by, set_at)"
                        + " VALUES (?, (SELECT COUNT(*) FROM review_rule WHERE pack = ?), ?, ?, ?)")
                .params(pack, pack, required ? 1 : 0, by.value(), at.toEpochMilli())
                .update();
        trail.add(Action.REVIEW_RULE_CHANGED, pack, required ? "required" : "not required");
    }

    private static Row row(ResultSet row) throws SQLException {
        var scope = Scope.valueOf(row.getString("scope"));
        return new Row(
                scope,
                row.getString("subject"),
                new Said(
                        scope,
                        ItemStanding.valueOf(row.getString("standing")),
                        row.getString("stem"),
                        row.getString("reason"),
                        new PersonId(row.getString("said_by")),
                        Instant.ofEpochMilli(row.getLong("said_at"))));
    }
}
