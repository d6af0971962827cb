package org.liaison.web.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.web.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cohorts and who is in them. Whoever asks for one names the instructor, and gets no other's. */
@Repository
@Transactional(readOnly = true)
public class Cohorts {

    private static final String SELECT =
            "SELECT c.*, (SELECT COUNT(*) FROM cohort_member m WHERE m.cohort_id = c.id) AS members FROM cohort c ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Cohorts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An instructor's cohorts: those that are taught first, then the newest first. */
    public List<Cohort> of(PersonId instructor) {
        return jdbc.sql(SELECT + "WHERE c.instructor_id = ? ORDER BY c.archived IS NOT NULL, c.created DESC, c.id")
                .param(instructor.value())
                .query((row, index) -> cohort(row))
                .list();
    }

    /** The cohort, if it is this instructor's. */
    public Optional<Cohort> find(CohortId id, PersonId instructor) {
        return jdbc.sql(SELECT + "WHERE c.id = ? AND c.instructor_id = ?")
                .params(id.value(), instructor.value())
                .query((row, index) -> cohort(row))
                .optional();
    }

    /** The same, as long as it is taught. */
    Optional<Cohort> findTaught(CohortId id, PersonId instructor) {
        return find(id, instructor).filter(Cohort::isTaught);
    }

    /** Who is in a cohort. */
    public Set<PersonId> members(CohortId id) {
        return jdbc.sql("SELECT person_id FROM cohort_member WHERE cohort_id = ?")
                .param(id.value())
                .query((row, index) -> new PersonId(row.getString(1)))
                .set();
    }

    /** Who is in any of the cohorts that an instructor teaches now. */
    public Set<PersonId> taughtBy(PersonId instructor) {
        return jdbc.sql("SELECT DISTINCT m.person_id FROM cohort_member m JOIN cohort c ON c.id = m.cohort_id"
                        + " WHERE c.instructor_id = ? AND c.archived IS NULL")
                .param(instructor.value())
                .query((row, index) -> new PersonId(row.getString(1)))
                .set();
    }

    /** Makes an empty cohort. */
    @Transactional
    CohortId add(String title, PersonId instructor) {
        var id = CohortId.random();
        jdbc.sql("INSERT INTO cohort (id, title, instructor_id, created) VALUES (?, ?, ?, ?)")
                .params(id.value(), title, instructor.value(), clock.millis())
                .update();
        return id;
    }

    /** Makes a cohort of these learners, where no list is enrolled by hand. */
    @Transactional
    public CohortId made(String title, PersonId instructor, List<PersonId> members) {
        var id = add(title, instructor);
        members.forEach(member -> enroll(id, member, instructor));
        return id;
    }

    /** Says whether a cohort is taught; doing so again changes nothing. */
    @Transactional
    void setTaught(CohortId id, boolean taught) {
        jdbc.sql("UPDATE cohort SET archived = ? WHERE id = ? AND (archived IS NULL) <> ?")
                .param(1, taught ? null : clock.millis(), Types.BIGINT)
                .param(2, id.value())
                .param(3, taught)
                .update();
    }

    /** Takes somebody in, unless they are in it already; says whether they were not. */
    @Transactional
    boolean enroll(CohortId id, PersonId person, PersonId by) {
        return jdbc.sql("INSERT INTO cohort_member (cohort_id, person_id, joined, enrolled_by) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (cohort_id, person_id) DO NOTHING")
                        .params(id.value(), person.value(), clock.millis(), by.value())
                        .update()
                == 1;
    }

    /** Takes somebody out; their answers stay theirs. */
    @Transactional
    void remove(CohortId id, PersonId person) {
        jdbc.sql("DELETE FROM cohort_member WHERE cohort_id = ? AND person_id = ?")
                .params(id.value(), person.value())
                .update();
    }

    private static Cohort cohort(ResultSet row) throws SQLException {
        return new Cohort(
                new CohortId(row.getString("id")),
                row.getString("title"),
                new PersonId(row.getString("instructor_id")),
                Instant.ofEpochMilli(row.getLong("created")),
                moment(row, "archived"),
                row.getInt("members"));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
