package org.liaison.web.quiz;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Score;
import org.liaison.engine.mastery.Placement;
import org.liaison.engine.score.Certainty;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.PersonId;
import org.liaison.web.ruling.Rulings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was handed out and what was answered.
 *
 * <p>Items and answers are added, never changed or removed; of an attempt only its end is filled in, once. Whoever adds an answer
 * or ends an attempt takes its {@linkplain #take turn} first, in the same transaction, so that whatever else was sent at the same
 * moment comes before or after and never in between.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private final JdbcClient jdbc;
    private final ExtraTimes extraTimes;
    private final Rulings rulings;

    Ledger(JdbcClient jdbc, ExtraTimes extraTimes, Rulings rulings) {
        this.jdbc = jdbc;
        this.rulings = rulings;
        this.extraTimes = extraTimes;
    }

    /** Adds an attempt with its items, unless this person has already started one under the same key; says whether it did. */
    boolean add(Sitting sitting, String startKey) {
        var made = sitting.terms().made();
        var added = jdbc.sql("""
                        INSERT INTO attempt (id, person_id, kind, mode, title, lesson, seed, start_key, items, started,
                            limit_seconds, open_until, answers_from, quiz_id, quiz_version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person_id, start_key) DO NOTHING
                        """)
                .param(1, sitting.id().value())
                .param(2, sitting.person().value())
                .param(3, sitting.kind().name())
                .param(4, sitting.attempt().mode().name())
                .param(5, sitting.title())
                .param(6, sitting.lesson().map(lesson -> lesson.value()).orElse(null), Types.VARCHAR)
                .param(7, sitting.seed())
                .param(8, startKey)
                .param(9, sitting.kind() == AttemptKind.PLACEMENT ? Placement.MOST : sitting.total())
                .param(10, sitting.started().toEpochMilli())
                .param(11, sitting.timing().limit().map(Duration::toSeconds).orElse(null), Types.BIGINT)
                .param(12, RulesColumns.moment(sitting.timing().openUntil()))
                .param(13, RulesColumns.moment(sitting.terms().answersFrom()))
                .param(14, made.map(one -> one.quiz().value()).orElse(null), Types.VARCHAR)
                .param(15, made.map(Terms.Made::version).orElse(null), Types.INTEGER)
                .update();
        if (added == 1) {
            addItems(sitting);
        }
        return added == 1;
    }

    private void addItems(Sitting sitting) {
        for (var slot = 0; slot < sitting.total(); slot++) {
            addItem(sitting.id(), slot, sitting.item(slot));
        }
    }

    /** Hands out an item. */
    void addItem(AttemptId id, int slot, Item handedOut) {
        var item = ItemJson.of(handedOut);
        jdbc.sql("INSERT INTO item (id, content) VALUES (?, ?) ON CONFLICT (id) DO NOTHING")
                .params(item.digest(), item.content())
                .update();
        jdbc.sql("INSERT INTO attempt_item (attempt_id, slot, item_id) VALUES (?, ?, ?)")
                .params(id.value(), slot, item.digest())
                .update();
    }

    /** The attempt that somebody started under a key. */
    Optional<AttemptId> startedBy(PersonId person, String startKey) {
        return jdbc.sql("SELECT id FROM attempt WHERE person_id = ? AND start_key = ?")
                .params(person.value(), startKey)
                .query((row, index) -> new AttemptId(row.getString(1)))
                .optional();
    }

    /** Keeps everybody else from changing the attempt until the transaction ends. */
    void take(AttemptId id) {
        jdbc.sql("UPDATE attempt SET kind = kind WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** The attempt as it stands. */
    Optional<Sitting> find(AttemptId id) {
        var items = items(id);
        var steps = steps(id);
        return jdbc.sql("SELECT * FROM attempt WHERE id = ?")
                .param(id.value())
                .query((row, index) -> AttemptRow.sitting(row, items, steps))
                .optional()
                .map(sitting -> withExtraTime(sitting.under(rulings.inForce())));
    }

    private Sitting withExtraTime(Sitting sitting) {
        return sitting.timing().isLimited() ? sitting.with(extraTimes.of(sitting.person())) : sitting;
    }

    /** The attempts that are not ended although the time that most people have was up by then. */
    List<AttemptId> overdue(Instant by) {
        return jdbc.sql("SELECT id FROM attempt WHERE ended IS NULL"
                        + " AND (started + limit_seconds * 1000 <= ? OR open_until <= ?) ORDER BY started, id")
                .params(by.toEpochMilli(), by.toEpochMilli())
                .query((row, index) -> new AttemptId(row.getString(1)))
                .list();
    }

    private List<Item> items(AttemptId id) {
        return jdbc.sql("""
                        SELECT item.content FROM attempt_item JOIN item ON item.id = attempt_item.item_id
                        WHERE attempt_item.attempt_id = ? ORDER BY attempt_item.slot
                        """)
                .param(id.value())
                .query((row, index) -> ItemJson.read(row.getString(1)))
                .list();
    }

    private List<Step> steps(AttemptId id) {
        return jdbc.sql("SELECT sequence, slot, response, answered, certainty FROM attempt_step WHERE attempt_id = ?"
                        + " ORDER BY sequence")
                .param(id.value())
                .query((row, index) -> AttemptRow.step(row))
                .list();
    }

    /** The answer that was sent with this form, if it has arrived. */
    Optional<Step> sentWith(AttemptId id, String clientKey) {
        return jdbc.sql("SELECT sequence, slot, response, answered, certainty FROM attempt_step"
                        + " WHERE attempt_id = ? AND client_key = ?")
                .params(id.value(), clientKey)
                .query((row, index) -> AttemptRow.step(row))
                .optional();
    }

    /** Adds an answer at the end. */
    void add(AttemptId id, Step step, String clientKey) {
        jdbc.sql("""
                        INSERT INTO attempt_step (attempt_id, sequence, slot, response, client_key, answered, certainty)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(1, id.value())
                .param(2, step.sequence())
                .param(3, step.slot())
                .param(4, ResponseJson.of(step.response()))
                .param(5, clientKey)
                .param(6, step.at().toEpochMilli())
                .param(7, step.certainty().map(Certainty::level).orElse(null), Types.INTEGER)
                .update();
    }

    /** Notes that it was the clock that ended an attempt. */
    void timedOut(AttemptId id) {
        jdbc.sql("UPDATE attempt SET timed_out = 1 WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** Fills in the end of an attempt that has none. */
    void end(AttemptId id, Instant at, Score score, Optional<String> receipt) {
        jdbc.sql(
                        "UPDATE attempt SET ended = ?, earned = ?, receipt = ?, items = "
                                + "(SELECT COUNT(*) FROM attempt_item WHERE attempt_id = attempt.id) WHERE id = ? AND ended IS NULL")
                .param(1, at.toEpochMilli())
                .param(2, score.points())
                .param(3, receipt.orElse(null), Types.VARCHAR)
                .param(4, id.value())
                .update();
    }

    /** What an ended attempt is kept to have earned. */
    Optional<Double> earned(AttemptId id) {
        return jdbc.sql("SELECT earned FROM attempt WHERE id = ? AND earned IS NOT NULL")
                .param(id.value())
                .query(Double.class)
                .optional();
    }

    /** Sets right what an ended attempt is kept to have earned. */
    void correct(AttemptId id, Score score) {
        jdbc.sql("UPDATE attempt SET earned = ? WHERE id = ?")
                .params(score.points(), id.value())
                .update();
    }

    /** Somebody's attempts, open ones first, then the newest first. */
    List<AttemptSummary> summaries(PersonId person) {
        return jdbc.sql(AttemptRow.SUMMARY + "WHERE a.person_id = ? ORDER BY a.ended IS NOT NULL, a.started DESC, a.id")
                .param(person.value())
                .query((row, index) -> AttemptRow.summary(row))
                .list();
    }

    /** Everybody's attempts of one kind, the newest first. */
    List<AttemptSummary> summaries(AttemptKind kind) {
        return jdbc.sql(AttemptRow.SUMMARY + "WHERE a.kind = ? ORDER BY a.started DESC, a.id")
                .param(kind.name())
                .query((row, index) -> AttemptRow.summary(row))
                .list();
    }

    /** All attempts that asked an item, open ones too. */
    List<AttemptId> asking(ItemId item) {
        return jdbc.sql("""
                        SELECT DISTINCT handed.attempt_id FROM item JOIN attempt_item handed ON handed.item_id = item.id
                        WHERE item.content LIKE ? ORDER BY handed.attempt_id
                        """)
                .param("%" + ItemJson.named(item) + "%")
                .query((row, index) -> new AttemptId(row.getString(1)))
                .list();
    }

    /** All attempts there are. */
    List<AttemptId> all() {
        return jdbc.sql("SELECT id FROM attempt ORDER BY started, id")
                .query((row, index) -> new AttemptId(row.getString(1)))
                .list();
    }
}
