package org.liaison.web.quiz;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.web.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the judged answers say about facts: the ground for mastery, reviews and progress.
 *
 * <p>Judgments are kept together with the answer they follow from, in the same transaction, and can be made anew from the answers.
 * An answer that is not judged yet leaves no judgment.
 */
@Repository
@Transactional
public class Judgments {

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Judge judge;

    Judgments(JdbcClient jdbc, Ledger ledger, Judge judge) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.judge = judge;
    }

    /** All judgments on somebody's answers, the oldest first. */
    @Transactional(readOnly = true)
    public List<Judgment> of(PersonId person) {
        return jdbc.sql("SELECT fact, earned, guessing, judged FROM judgment WHERE person_id = ?"
                        + " ORDER BY judged, attempt_id, slot, fact")
                .param(person.value())
                .query((row, index) -> new Judgment(
                        new FactId(row.getString("fact")),
                        row.getDouble("earned"),
                        row.getDouble("guessing"),
                        Instant.ofEpochMilli(row.getLong("judged"))))
                .list();
    }

    /** Keeps what follows from one slot, if it is judged and not kept yet. */
    void keep(Sitting sitting, int slot) {
        judge.judge(sitting, slot)
                .forEach(judgment -> jdbc.sql("""
                        INSERT INTO judgment (attempt_id, slot, fact, person_id, kind, earned, guessing, judged)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id, slot, fact) DO NOTHING
                        """)
                        .params(
                                sitting.id().value(),
                                slot,
                                judgment.fact().value(),
                                sitting.person().value(),
                                sitting.item(slot).kind().code(),
                                judgment.earned(),
                                judgment.guessing(),
                                judgment.at().toEpochMilli())
                        .update());
    }

    /** Keeps what follows from all slots. */
    void keep(Sitting sitting) {
        IntStream.range(0, sitting.total()).forEach(slot -> keep(sitting, slot));
    }

    /** Throws all judgments away and makes them anew from the answers. */
    void rebuild() {
        jdbc.sql("DELETE FROM judgment").update();
        ledger.all().forEach(id -> ledger.find(id).ifPresent(this::keep));
    }
}
