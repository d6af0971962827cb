package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for readings on either database. */
abstract class ReadingStoreContract {

    private static final LessonId MAP = new LessonId("the-map");
    private static final Instant FIRST = Instant.ofEpochMilli(1_790_000_000_123L);

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Readings readings;

    @Test
    void aReadingIsKeptWithItsTime() {
        var person = freshPerson();
        assertThat(readings.of(person)).isEmpty();
        readings.add(person, MAP, FIRST);
        assertThat(readings.of(person)).isEqualTo(Map.of(MAP, FIRST));
    }

    @Test
    void theFirstTimeCounts() {
        var person = freshPerson();
        readings.add(person, MAP, FIRST);
        readings.add(person, MAP, FIRST.plusSeconds(60));
        assertThat(readings.of(person)).isEqualTo(Map.of(MAP, FIRST));
    }

    @Test
    void everybodyHasTheirOwnReadings() {
        var person = freshPerson();
        readings.add(person, MAP, FIRST);
        assertThat(readings.of(freshPerson())).isEmpty();
    }

    private PersonId freshPerson() {
        var login = "r-" + UUID.randomUUID();
        accounts.add(login, "A Reader", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
