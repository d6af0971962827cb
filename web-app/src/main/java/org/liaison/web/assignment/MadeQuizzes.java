package org.liaison.web.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.liaison.content.LessonId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.quiz.Band;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.QuizId;
import org.liaison.web.quiz.RulesColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The quizzes that instructors made, each in its latest version; earlier versions are kept and never changed. */
@Repository
@Transactional(readOnly = true)
class MadeQuizzes {

    private static final String LATEST = "(SELECT MAX(l.version) FROM quiz_version l WHERE l.quiz_id = q.id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    MadeQuizzes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An instructor's quizzes, the newest first. */
    List<MadeQuiz> of(PersonId instructor) {
        return read("q.instructor_id = :value", instructor.value());
    }

    /** The quiz, if it is this instructor's. */
    Optional<MadeQuiz> find(QuizId id, PersonId instructor) {
        return jdbc.sql("SELECT 1 FROM quiz WHERE id = ? AND instructor_id = ?")
                .params(id.value(), instructor.value())
                .query(Integer.class)
                .optional()
                .flatMap(own -> read("q.id = :value", id.value()).stream().findFirst());
    }

    /** These quizzes, whoever made them, in two queries however many there are. */
    List<MadeQuiz> withIds(Set<QuizId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read("q.id IN (:value)", ids.stream().map(QuizId::value).toList());
    }

    /** Makes a quiz. */
    @Transactional
    QuizId add(Design design, PersonId instructor) {
        var id = QuizId.random();
        jdbc.sql("INSERT INTO quiz (id, instructor_id, created) VALUES (?, ?, ?)")
                .params(id.value(), instructor.value(), clock.millis())
                .update();
        addVersion(id, 1, design);
        return id;
    }

    /** Adds a version, for attempts that start from now on. */
    @Transactional
    void revise(QuizId id, Design design) {
        jdbc.sql("UPDATE quiz SET created = created WHERE id = ?")
                .param(id.value())
                .update();
        var latest = jdbc.sql("SELECT MAX(version) FROM quiz_version WHERE quiz_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        addVersion(id, latest + 1, design);
    }

    private void addVersion(QuizId id, int version, Design design) {
        jdbc.sql("INSERT INTO quiz_version (quiz_id, version, title, kinds, " + RulesColumns.NAMES
                        + ", made) VALUES (:quiz, :version, :title, :kinds, " + RulesColumns.VALUES
                        + ", :made)")
                .params(RulesColumns.values(design.rules()))
                .param("quiz", id.value())
                .param("version", version)
                .param("title", design.title())
                .param("kinds", names(design.kinds()))
                .param("made", clock.millis())
                .update();
        for (var place = 0; place < design.parts().size(); place++) {
            var part = design.parts().get(place);
            jdbc.sql("INSERT INTO quiz_cell (quiz_id, version, place, lesson, band, items) VALUES (?, ?, ?, ?, ?, ?)")
                    .param(1, id.value())
                    .param(2, version)
                    .param(3, place)
                    .param(4, part.lesson().value())
                    .param(5, part.band().map(Band::name).orElse(null), Types.VARCHAR)
                    .param(6, part.items())
                    .update();
        }
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(joining(","));
    }

    private record Of(String quiz, Design.Part part) {}

    private List<MadeQuiz> read(String which, Object value) {
        var parts = parts(which, value);
        return jdbc.sql(
                        "SELECT v.*, v.quiz_id AS id FROM quiz q JOIN quiz_version v ON v.quiz_id = q.id AND v.version = "
                                + LATEST + " WHERE " + which + " ORDER BY q.created DESC, q.id")
                .param("value", value)
                .query((row, index) -> quiz(row, parts.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<Design.Part>> parts(String which, Object value) {
        return jdbc
                .sql("SELECT c.quiz_id, c.lesson, c.band, c.items FROM quiz q JOIN quiz_cell c ON c.quiz_id = q.id"
                        + " AND c.version = " + LATEST + " WHERE " + which + " ORDER BY c.quiz_id, c.place")
                .param("value", value)
                .query((row, index) -> new Of(row.getString("quiz_id"), part(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::quiz, mapping(Of::part, toList())));
    }

    private static Design.Part part(ResultSet row) throws SQLException {
        return new Design.Part(
                new LessonId(row.getString("lesson")),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                row.getInt("items"));
    }

    private static MadeQuiz quiz(ResultSet row, List<Design.Part> parts) throws SQLException {
        var design = new Design(
                row.getString("title"), parts, values(row.getString("kinds"), Kind::valueOf), RulesColumns.read(row));
        return new MadeQuiz(
                new QuizId(row.getString("id")),
                row.getInt("version"),
                design,
                Instant.ofEpochMilli(row.getLong("made")));
    }

    private static <T> Set<T> values(String names, Function<String, T> value) {
        return Arrays.stream(names.split(",")).map(value).collect(toSet());
    }
}
