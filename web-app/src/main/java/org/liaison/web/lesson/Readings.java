package org.liaison.web.lesson;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.liaison.content.LessonId;
import org.liaison.web.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has said of which lesson that they have read it, and when they said so first. */
@Repository
@Transactional(readOnly = true)
public class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lessons a person has read. A lesson that the pack no longer has may be among them. */
    public Map<LessonId, Instant> of(PersonId person) {
        Map<LessonId, Instant> readings = new HashMap<>();
        jdbc.sql("SELECT lesson, at FROM lesson_reading WHERE person = ?")
                .param(person.value())
                .query(row -> {
                    readings.put(new LessonId(row.getString("lesson")), Instant.ofEpochMilli(row.getLong("at")));
                });
        return Map.copyOf(readings);
    }

    /** Keeps that a person has read a lesson; saying it again changes nothing. */
    @Transactional
    public void add(PersonId person, LessonId lesson, Instant at) {
        jdbc.sql("INSERT INTO lesson_reading (person, lesson, at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person, lesson) DO NOTHING")
                .params(person.value(), lesson.value(), at.toEpochMilli())
                .update();
    }
}
