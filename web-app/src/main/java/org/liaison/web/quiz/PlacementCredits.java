package org.liaison.web.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.web.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What finished placements were taken as evidence of. */
@Repository
@Transactional(readOnly = true)
class PlacementCredits {

    private static final String FACT = "FACT";
    private static final String LESSON = "LESSON";

    private final JdbcClient jdbc;

    PlacementCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(AttemptId attempt, Collection<FactId> facts, Collection<LessonId> lessons) {
        facts.forEach(fact -> add(attempt, FACT, fact.value()));
        lessons.forEach(lesson -> add(attempt, LESSON, lesson.value()));
    }

    private void add(AttemptId attempt, String kind, String subject) {
        jdbc.sql("INSERT INTO placement_credit (attempt_id, kind, subject) VALUES (?, ?, ?)")
                .params(attempt.value(), kind, subject)
                .update();
    }

    /** What the placement that somebody finished last gave; empty before the first. */
    Optional<Placed> latest(PersonId person) {
        return jdbc.sql("SELECT id, ended, items FROM attempt WHERE person_id = ? AND kind = ? AND ended IS NOT NULL"
                        + " ORDER BY ended DESC, id LIMIT 1")
                .params(person.value(), AttemptKind.PLACEMENT.name())
                .query((row, index) -> placed(
                        new AttemptId(row.getString("id")),
                        Instant.ofEpochMilli(row.getLong("ended")),
                        row.getInt("items")))
                .optional();
    }

    private Placed placed(AttemptId attempt, Instant at, int asked) {
        Map<String, Set<String>> subjects = new LinkedHashMap<>();
        jdbc.sql("SELECT kind, subject FROM placement_credit WHERE attempt_id = ? ORDER BY kind, subject")
                .param(attempt.value())
                .query(row -> {
                    subjects.computeIfAbsent(row.getString("kind"), kind -> new HashSet<>())
                            .add(row.getString("subject"));
                });
        return new Placed(
                attempt,
                at,
                asked,
                subjects.getOrDefault(FACT, Set.of()).stream().map(FactId::new).collect(Collectors.toSet()),
                subjects.getOrDefault(LESSON, Set.of()).stream()
                        .map(LessonId::new)
                        .collect(Collectors.toSet()));
    }
}
