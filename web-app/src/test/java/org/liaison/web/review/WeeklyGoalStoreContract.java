package org.liaison.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.review.WeeklyGoals.Wanted;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for weekly goals on either database. */
abstract class WeeklyGoalStoreContract {

    private static final Instant NOON = Instant.ofEpochMilli(1_790_000_000_123L);

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private WeeklyGoals goals;

    @Test
    void nobodyHasAGoalWhoHasNotSetOne() {
        assertThat(goals.of(freshPerson())).isZero();
    }

    @Test
    void theLastGoalCountsAndThoseBeforeStayOnRecord() {
        var person = freshPerson();
        goals.set(person, 3, NOON);
        goals.set(person, 3, NOON.plusSeconds(1));
        goals.set(person, 0, NOON.plusSeconds(2));
        goals.set(person, 5, NOON.plusSeconds(3));
        assertThat(goals.of(person)).isEqualTo(5);
        assertThat(goals.record(person))
                .containsExactly(
                        new Wanted(3, NOON), new Wanted(0, NOON.plusSeconds(2)), new Wanted(5, NOON.plusSeconds(3)));
    }

    @Test
    void everybodyHasTheirOwnGoal() {
        goals.set(freshPerson(), 4, NOON);
        assertThat(goals.of(freshPerson())).isZero();
    }

    private PersonId freshPerson() {
        var login = "g-" + UUID.randomUUID();
        accounts.add(login, "A Planner", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
