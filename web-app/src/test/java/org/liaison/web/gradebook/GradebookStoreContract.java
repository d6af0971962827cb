package org.liaison.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.PersonId;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.cohort.Cohorts;
import org.liaison.web.quiz.AttemptId;
import org.liaison.web.quiz.QuizId;
import org.liaison.web.quiz.ScoreOverrides;
import org.liaison.web.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for the gradebook of a cohort, on either database. */
abstract class GradebookStoreContract {

    private static final ScoreFilter ALL = ScoreFilter.of("", "", false);
    private static final long PAST = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final long FUTURE = Instant.parse("2099-01-01T00:00:00Z").toEpochMilli();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private GradebookFiles files;

    @Autowired
    private ScoreOverrides overrides;

    private PersonId instructor;
    private List<PersonId> learners;
    private Cohort cohort;

    @BeforeEach
    void sevenLearnersAreTaught() {
        instructor = person("Ina");
        learners = IntStream.range(0, 7)
                .mapToObj(number -> person("Learner " + (char) ('A' + number)))
                .toList();
        var id = cohorts.made("Spring", instructor, learners);
        cohort = cohorts.find(id, instructor).orElseThrow();
    }

    @Test
    void pagesFollowEachOtherByNameAndLeaveNobodyOut() {
        quiz("One", FUTURE);
        var names = new ArrayList<String>();
        var after = "";
        do {
            var page = gradebook.page(cohort.id(), ALL, after, 3);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(3);
            page.lines().forEach(line -> names.add(line.learner().name()));
            after = page.next();
        } while (!after.isEmpty());
        assertThat(names).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theBestAttemptCountsAndWhatIsMissingIsSaid() {
        var due = quiz("One", FUTURE);
        quiz("Two", PAST);
        attempt(learners.get(0), due, 4.0);
        attempt(learners.get(0), due, 8.0);
        attempt(learners.get(0), due, 2.0);
        attempt(learners.get(1), due, null);

        var lines = gradebook.page(cohort.id(), ALL, "", 50).lines();

        assertThat(lines.get(0).cells().get(1).percent()).isEqualTo(80);
        assertThat(lines.get(1).cells())
                .extracting(Cell::state)
                .containsExactly(Cell.State.OVERDUE, Cell.State.IN_PROGRESS);
        assertThat(lines.get(2).cells())
                .extracting(Cell::state)
                .containsExactly(Cell.State.OVERDUE, Cell.State.NOT_BEGUN);
    }

    @Test
    void aScoreSetByHandCountsAndTheOriginalStays() {
        var quiz = quiz("One", FUTURE);
        var attempt = attempt(learners.get(0), quiz, 3.0);
        overrides.set(attempt, 50, "First thought", instructor);
        overrides.set(attempt, 70, "Second thought", instructor);

        assertThat(gradebook.page(cohort.id(), ALL, "", 1).lines().get(0).cells())
                .containsExactly(new Cell(Cell.State.OVERRIDDEN, Optional.of(attempt), 70, 30));
        assertThat(overrides.of(attempt))
                .extracting(set -> set.percent() + " " + set.reason())
                .containsExactly("70 Second thought", "50 First thought");
    }

    @Test
    void filtersNarrowRowsAndColumns() {
        var one = quiz("One", FUTURE);
        var two = quiz("Two", FUTURE);
        attempt(learners.get(0), one, 5.0);
        attempt(learners.get(0), two, 5.0);
        attempt(learners.get(1), one, 5.0);

        assertThat(gradebook
                        .page(cohort.id(), ScoreFilter.of("NER b", "", false), "", 50)
                        .lines())
                .hasSize(1);
        assertThat(gradebook
                        .page(cohort.id(), ScoreFilter.of("%", "", false), "", 50)
                        .lines())
                .isEmpty();
        assertThat(gradebook
                        .page(cohort.id(), ScoreFilter.of("", one.value(), false), "", 50)
                        .columns())
                .hasSize(1);
        assertThat(gradebook
                        .page(cohort.id(), ScoreFilter.of("", "", true), "", 50)
                        .lines())
                .hasSize(6);
        assertThat(gradebook
                        .page(cohort.id(), ScoreFilter.of("", one.value(), true), "", 50)
                        .lines())
                .hasSize(5);
    }

    @Test
    void aPageTakesAsManyStatementsForManyAttemptsAsForFew() {
        var few = Statements.during(() -> gradebook.page(cohort.id(), ALL, "", 50));
        var quizzes = IntStream.range(0, 6)
                .mapToObj(number -> quiz("Quiz " + number, FUTURE))
                .toList();
        learners.forEach(learner -> quizzes.forEach(quiz -> attempt(learner, quiz, 5.0)));

        assertThat(few).isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> gradebook.page(cohort.id(), ALL, "", 50)))
                .isEqualTo(3);
    }

    @Test
    void onlyWhoTeachesALearnerFollowsThem() {
        var quiz = quiz("One", FUTURE);
        assertThat(gradebook.cohortOf(learners.get(0), quiz, instructor)).contains(cohort.id());
        assertThat(gradebook.cohortOf(learners.get(0), quiz, person("Other"))).isEmpty();
        assertThat(gradebook.cohortOf(person("Stranger"), quiz, instructor)).isEmpty();
    }

    @Test
    void bothFilesHoldWhatTheScreenShowsAndNoFormula() throws IOException {
        var quiz = quiz("=HYPERLINK(\"x\")", FUTURE);
        overrides.set(attempt(learners.get(0), quiz, 3.0), 70, "Why", instructor);
        attempt(learners.get(1), quiz, 9.0);
        var csv = new ByteArrayOutputStream();
        files.csv(cohort, ALL, csv);
        var xlsx = new ByteArrayOutputStream();
        files.xlsx(cohort, ALL, xlsx);

        var lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(8);
        assertThat(lines.get(0)).contains("\"'=HYPERLINK");
        assertThat(lines.get(1)).startsWith("\"Learner A\"").endsWith("\"70% (set by hand, earned 30%)\"");
        assertThat(lines.get(2)).endsWith("\"90%\"");
        assertThat(cells(xlsx))
                .isEqualTo(lines.stream().map(GradebookStoreContract::cells).toList());
    }

    private static List<String> cells(String line) {
        var inner = line.substring(1, line.length() - 1);
        return List.of(inner.replace("\"\"", "”").split("\",\"")).stream()
                .map(cell -> cell.replace('”', '"'))
                .toList();
    }

    private static List<List<String>> cells(ByteArrayOutputStream file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
        }
    }

    private PersonId person(String name) {
        var id = new PersonId(UUID.randomUUID().toString());
        jdbc.sql(
                        "INSERT INTO person (id, login, name, password_hash, active, demo, created) VALUES (?, ?, ?, 'x', 1, 0, 0)")
                .params(id.value(), "g" + id.value(), name)
                .update();
        return id;
    }

    private QuizId quiz(String title, long due) {
        var id = QuizId.random();
        jdbc.sql("INSERT INTO quiz (id, instructor_id, created) VALUES (?, ?, 0)")
                .params(id.value(), instructor.value())
                .update();
        jdbc.sql("INSERT INTO quiz_version (quiz_id, version, title, kinds, mode, cool_off_minutes, disclosure, made)"
                        + " VALUES (?, 1, ?, 'CLOZE', 'DEFERRED', 0, 'AT_ONCE', 0)")
                .params(id.value(), title)
                .update();
        jdbc.sql("INSERT INTO quiz_publication (quiz_id, cohort_id, due, published) VALUES (?, ?, ?, 0)")
                .params(id.value(), cohort.id().value(), due)
                .update();
        return id;
    }

    /** An attempt of ten questions; one that has earned nothing yet is open. */
    private AttemptId attempt(PersonId person, QuizId quiz, @Nullable Double earned) {
        var id = new AttemptId(UUID.randomUUID().toString());
        jdbc.sql(
                        "INSERT INTO attempt (id, person_id, kind, mode, title, seed, start_key, items, started, quiz_id, quiz_version)"
                                + " VALUES (?, ?, 'GRADED', 'DEFERRED', 'Any', 1, ?, 10, 1, ?, 1)")
                .params(id.value(), person.value(), id.value(), quiz.value())
                .update();
        if (earned != null) {
            jdbc.sql("UPDATE attempt SET ended = 2, earned = ? WHERE id = ?")
                    .params(earned, id.value())
                    .update();
        }
        return id;
    }
}
