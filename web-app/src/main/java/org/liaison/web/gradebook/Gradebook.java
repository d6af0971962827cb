package org.liaison.web.gradebook;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.web.account.PersonId;
import org.liaison.web.assignment.Publication;
import org.liaison.web.assignment.Publications;
import org.liaison.web.cohort.CohortId;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.QuizId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The scores of a cohort: its learners in the rows, the quizzes that are published to it in the columns. A page takes three
 * queries, however many learners, quizzes and attempts there are.
 */
@Repository
@Transactional(readOnly = true)
class Gradebook {

    private static final String MEMBERS = """
            SELECT p.id, p.name, p.login FROM cohort_member m JOIN person p ON p.id = m.person_id
            WHERE m.cohort_id = :cohort AND LOWER(p.name) LIKE LOWER(:pattern) ESCAPE '!'
                AND (:after = '' OR p.name > (SELECT s.name FROM person s WHERE s.id = :after)
                    OR (p.name = (SELECT s.name FROM person s WHERE s.id = :after) AND p.id > :after))
            """;

    private static final String MISSING = """
            AND EXISTS (SELECT 1 FROM quiz_publication q WHERE q.cohort_id = m.cohort_id AND q.withdrawn IS NULL
                AND (:quiz = '' OR q.quiz_id = :quiz)
                AND NOT EXISTS (SELECT 1 FROM attempt a
                    WHERE a.quiz_id = q.quiz_id AND a.person_id = p.id AND a.ended IS NOT NULL))
            """;

    private final JdbcClient jdbc;
    private final Publications publications;
    private final Clock clock;

    Gradebook(JdbcClient jdbc, Publications publications, Clock clock) {
        this.jdbc = jdbc;
        this.publications = publications;
        this.clock = clock;
    }

    /** Somebody in the cohort. */
    record Learner(PersonId id, String name, String login) {}

    /** A learner with a cell for each column. */
    record Line(Learner learner, List<Cell> cells) {}

    /**
     * A part of the gradebook.
     *
     * @param next after whom the next part begins; empty for the last one
     */
    record Part(List<Publication> columns, List<Line> lines, String next) {}

    /**
     * The learners by name, as many as wanted.
     *
     * @param after the id of the learner before them; empty to begin with the first
     */
    Part page(CohortId cohort, ScoreFilter filter, String after, int most) {
        var columns = publications.to(cohort).stream()
                .filter(column -> filter.quiz().isEmpty() || filter.quiz().get().equals(column.quiz()))
                .toList();
        var found = learners(cohort, filter, after, most + 1);
        var learners = found.subList(0, Math.min(most, found.size()));
        var taken = taken(learners, columns);
        var next = found.size() > most ? learners.get(most - 1).id().value() : "";
        return new Part(
                columns,
                learners.stream().map(learner -> line(learner, columns, taken)).toList(),
                next);
    }

    private List<Learner> learners(CohortId cohort, ScoreFilter filter, String after, int most) {
        return jdbc.sql(MEMBERS + (filter.missing() ? MISSING : "") + " ORDER BY p.name, p.id LIMIT :most")
                .param("cohort", cohort.value())
                .param("pattern", filter.pattern())
                .param("after", after)
                .param("quiz", filter.quiz().map(QuizId::value).orElse(""))
                .param("most", most)
                .query((row, index) ->
                        new Learner(new PersonId(row.getString("id")), row.getString("name"), row.getString("login")))
                .list();
    }

    private record Place(PersonId person, QuizId quiz) {}

    private record Of(Place place, Cell.Taken taken) {}

    private Map<Place, List<Of>> taken(List<Learner> learners, List<Publication> columns) {
        if (learners.isEmpty() || columns.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT a.person_id, a.quiz_id, a.id, a.ended, a.earned, a.items,
                            (SELECT o.percent FROM score_override o WHERE o.attempt_id = a.id
                                ORDER BY o.sequence DESC LIMIT 1) AS override_percent
                        FROM attempt a WHERE a.quiz_id IN (:quizzes) AND a.person_id IN (:people)
                        """)
                .param(
                        "quizzes",
                        columns.stream().map(column -> column.quiz().value()).toList())
                .param(
                        "people",
                        learners.stream().map(learner -> learner.id().value()).toList())
                .query((row, index) -> new Of(
                        new Place(new PersonId(row.getString("person_id")), new QuizId(row.getString("quiz_id"))),
                        attempt(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::place));
    }

    private static Cell.Taken attempt(ResultSet row) throws SQLException {
        var override = row.getInt("override_percent");
        var set = row.wasNull() ? Optional.<Integer>empty() : Optional.of(override);
        var ended = row.getLong("ended");
        var end = row.wasNull() ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(ended));
        var earned = (int) Math.round(100 * row.getDouble("earned") / row.getInt("items"));
        return new Cell.Taken(new AttemptId(row.getString("id")), end, earned, set);
    }

    private Line line(Learner learner, List<Publication> columns, Map<Place, List<Of>> taken) {
        return new Line(
                learner,
                columns.stream()
                        .map(column -> Cell.of(
                                taken.getOrDefault(new Place(learner.id(), column.quiz()), List.of()).stream()
                                        .map(Of::taken)
                                        .toList(),
                                column.due(),
                                clock.instant()))
                        .toList());
    }

    /** The cohort of this instructor in which the person had to take a quiz; empty where the instructor does not follow them. */
    Optional<CohortId> cohortOf(PersonId person, QuizId quiz, PersonId instructor) {
        return jdbc.sql("""
                        SELECT c.id FROM cohort c JOIN cohort_member m ON m.cohort_id = c.id
                        JOIN quiz_publication q ON q.cohort_id = c.id
                        WHERE c.instructor_id = ? AND m.person_id = ? AND q.quiz_id = ? ORDER BY q.due DESC, c.id LIMIT 1
                        """)
                .params(instructor.value(), person.value(), quiz.value())
                .query((row, index) -> new CohortId(row.getString(1)))
                .optional();
    }
}
