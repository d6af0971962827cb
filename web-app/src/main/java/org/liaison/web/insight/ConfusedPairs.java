package org.liaison.web.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.liaison.content.EntityId;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.analysis.Confusions;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Derived;
import org.liaison.web.quiz.Sitting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is taken for whom in the attempts that are over, by all learners together. */
@Repository
@Transactional(readOnly = true)
class ConfusedPairs implements Derived {

    private final JdbcClient jdbc;

    ConfusedPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two that were mixed up.
     *
     * @param there how often {@code chosen} was taken for {@code wanted}
     * @param back how often it was the other way around
     * @param learners how many learners did either
     */
    record Pair(EntityId wanted, EntityId chosen, int there, int back, int learners) {

        Pair {
            if (there < back) {
                throw new IllegalArgumentException("The more frequent way comes first: " + there + " and " + back);
            }
        }

        static Pair of(EntityId one, EntityId other, int times, int swapped, int learners) {
            var straight = times - swapped;
            return swapped > straight
                    ? new Pair(other, one, swapped, straight, learners)
                    : new Pair(one, other, straight, swapped, learners);
        }

        /** How often it happened, both ways together. */
        public int times() {
            return there + back;
        }
    }

    /** One mix-up: {@code one} comes before {@code other} by its id, and when swapped, {@code other} was wanted. */
    private record Happened(int slot, String one, String other, boolean swapped) {

        static Happened of(int slot, Confusion confusion) {
            var wanted = confusion.wanted().value();
            var chosen = confusion.chosen().value();
            return wanted.compareTo(chosen) < 0
                    ? new Happened(slot, wanted, chosen, false)
                    : new Happened(slot, chosen, wanted, true);
        }
    }

    private static List<Happened> in(Sitting sitting) {
        if (!sitting.isOver() || sitting.kind() == AttemptKind.PLACEMENT) {
            return List.of();
        }
        return IntStream.range(0, sitting.total())
                .boxed()
                .flatMap(slot ->
                        Confusions.in(
                                        sitting.item(slot),
                                        sitting.attempt().response(slot).orElse(Response.BLANK))
                                .stream()
                                .map(confusion -> Happened.of(slot, confusion)))
                .distinct()
                .sorted(Comparator.comparing(Happened::slot)
                        .thenComparing(Happened::one)
                        .thenComparing(Happened::other))
                .toList();
    }

    @Override
    @Transactional
    public void keep(Sitting sitting) {
        in(sitting)
                .forEach(happened -> jdbc.sql("""
                                INSERT INTO mix_up (attempt_id, slot, one, other, swapped, person_id)
                                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id, slot, one, other) DO NOTHING
                                """)
                        .params(
                                sitting.id().value(),
                                happened.slot(),
                                happened.one(),
                                happened.other(),
                                happened.swapped() ? 1 : 0,
                                sitting.person().value())
                        .update());
    }

    @Override
    public boolean follows(Sitting sitting) {
        return Set.copyOf(jdbc.sql("SELECT slot, one, other, swapped FROM mix_up WHERE attempt_id = ?")
                        .param(sitting.id().value())
                        .query((row, index) -> new Happened(
                                row.getInt("slot"),
                                row.getString("one"),
                                row.getString("other"),
                                row.getInt("swapped") == 1))
                        .list())
                .equals(Set.copyOf(in(sitting)));
    }

    @Override
    @Transactional
    public void remake(Sitting sitting) {
        jdbc.sql("DELETE FROM mix_up WHERE attempt_id = ?")
                .param(sitting.id().value())
                .update();
        keep(sitting);
    }

    /** The pairs that were mixed up most often, from a place on. */
    List<Pair> pairs(Whose whose, int most, int after) {
        if (whose.isNobody()) {
            return List.of();
        }
        var sql = jdbc.sql("SELECT one, other, COUNT(*) AS times, SUM(swapped) AS swapped,"
                        + " COUNT(DISTINCT person_id) AS learners FROM mix_up" + where(whose)
                        + " GROUP BY one, other ORDER BY times DESC, one, other LIMIT :most OFFSET :after")
                .param("most", most)
                .param("after", after);
        return whose.people()
                .map(people -> sql.param("people", values(people)))
                .orElse(sql)
                .query((row, index) -> Pair.of(
                        new EntityId(row.getString("one")),
                        new EntityId(row.getString("other")),
                        row.getInt("times"),
                        row.getInt("swapped"),
                        row.getInt("learners")))
                .list();
    }

    private static String where(Whose whose) {
        return whose.people().isPresent() ? " WHERE person_id IN (:people)" : "";
    }

    /** Those of some people who mixed two up, either way. */
    Set<PersonId> affected(EntityId one, EntityId other, Set<PersonId> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        var inOrder = Happened.of(0, new Confusion(one, other));
        return jdbc.sql("SELECT DISTINCT person_id FROM mix_up WHERE one = :one AND other = :other"
                        + " AND person_id IN (:people)")
                .param("one", inOrder.one())
                .param("other", inOrder.other())
                .param("people", values(among))
                .query((row, index) -> new PersonId(row.getString(1)))
                .set();
    }

    private static List<String> values(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }
}
