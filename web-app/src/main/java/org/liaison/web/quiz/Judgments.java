package org.liaison.web.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.engine.score.Certainty;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.Judgment.Manner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the judged answers say about facts: the ground for mastery, reviews and progress.
 *
 * <p>Judgments are kept together with the answer they follow from, in the same transaction, and can be made anew from the answers.
 * An answer that is not judged yet leaves no judgment. Whatever else is {@linkplain Derived derived} is kept at the same moments.
 */
@Repository
@Transactional
public class Judgments {

    private static final String SELECT =
            "SELECT slot, fact, kind, earned, guessing, judged, certainty, taken FROM judgment ";

    private final JdbcClient jdbc;
    private final Judge judge;
    private final List<Derived> others;

    Judgments(JdbcClient jdbc, Judge judge, List<Derived> others) {
        this.jdbc = jdbc;
        this.judge = judge;
        this.others = List.copyOf(others);
    }

    /** All judgments on somebody's answers, the oldest first. */
    @Transactional(readOnly = true)
    public List<Judgment> of(PersonId person) {
        return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY judged, attempt_id, slot, fact")
                .param(person.value())
                .query((row, index) -> judgment(row))
                .list();
    }

    /** Keeps what follows from one slot, if it is judged and not kept yet. */
    void keep(Sitting sitting, int slot) {
        keepSlot(sitting, slot);
        keepOthers(sitting);
    }

    private void keepSlot(Sitting sitting, int slot) {
        judge.judge(sitting, slot).forEach(judgment -> keep(sitting, slot, judgment));
    }

    private void keepOthers(Sitting sitting) {
        if (sitting.isOver()) {
            others.forEach(other -> other.keep(sitting));
        }
    }

    private void keep(Sitting sitting, int slot, Judgment judgment) {
        var manner = judgment.manner();
        jdbc.sql("""
                        INSERT INTO judgment (attempt_id, slot, fact, person_id, kind, earned, guessing, judged, certainty, taken)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id, slot, fact) DO NOTHING
                        """)
                .param(1, sitting.id().value())
                .param(2, slot)
                .param(3, judgment.fact().value())
                .param(4, sitting.person().value())
                .param(5, manner.kind())
                .param(6, judgment.earned())
                .param(7, judgment.guessing())
                .param(8, judgment.at().toEpochMilli())
                .param(9, manner.certainty().map(Certainty::level).orElse(null), Types.INTEGER)
                .param(10, manner.taken().map(Duration::toMillis).orElse(null), Types.BIGINT)
                .update();
    }

    /** Keeps what follows from all slots. */
    void keep(Sitting sitting) {
        IntStream.range(0, sitting.total()).forEach(slot -> keepSlot(sitting, slot));
        keepOthers(sitting);
    }

    /** Whether what is kept of an attempt is what follows from its answers. */
    boolean follow(Sitting sitting) {
        return kept(sitting.id()).equals(made(sitting)) && others.stream().allMatch(other -> other.follows(sitting));
    }

    /** Throws away what is kept of an attempt and makes it anew from its answers. */
    void remake(Sitting sitting) {
        jdbc.sql("DELETE FROM judgment WHERE attempt_id = ?")
                .param(sitting.id().value())
                .update();
        IntStream.range(0, sitting.total()).forEach(slot -> keepSlot(sitting, slot));
        others.forEach(other -> other.remake(sitting));
    }

    private Map<Asked, Judgment> kept(AttemptId id) {
        Map<Asked, Judgment> kept = new HashMap<>();
        jdbc.sql(SELECT + "WHERE attempt_id = ?").param(id.value()).query(row -> {
            var judgment = judgment(row);
            kept.put(new Asked(row.getInt("slot"), judgment.fact()), judgment);
        });
        return kept;
    }

    private Map<Asked, Judgment> made(Sitting sitting) {
        Map<Asked, Judgment> made = new HashMap<>();
        for (var slot = 0; slot < sitting.total(); slot++) {
            for (var judgment : judge.judge(sitting, slot)) {
                made.put(new Asked(slot, judgment.fact()), judgment);
            }
        }
        return made;
    }

    private static Judgment judgment(ResultSet row) throws SQLException {
        return new Judgment(
                new FactId(row.getString("fact")),
                row.getDouble("earned"),
                row.getDouble("guessing"),
                Instant.ofEpochMilli(row.getLong("judged")),
                manner(row));
    }

    private static Manner manner(ResultSet row) throws SQLException {
        return new Manner(
                row.getString("kind"),
                AttemptRow.number(row, "certainty").map(level -> Certainty.ofLevel(level.intValue())),
                AttemptRow.number(row, "taken").map(Duration::ofMillis));
    }

    private record Asked(int slot, FactId fact) {}
}
