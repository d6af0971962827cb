package org.liaison.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for the attempts at steps, and for further ones allowed, on either database. */
abstract class StepAttemptStoreContract {

    private static final Instant NOON = Instant.ofEpochMilli(1_790_000_000_123L);
    private static final String CHECK = "day-30-check";

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private StepAttempts stepAttempts;

    @Autowired
    private Allowances allowances;

    @Test
    void anAttemptBelongsToItsStepOnce() {
        var person = freshPerson();
        var step = onboarding.step("first-situations").orElseThrow();
        var attempt = onboarding.start(person, step).orElseThrow();
        stepAttempts.add(person, step.id(), attempt);
        assertThat(stepAttempts.of(person)).containsExactly(new StepAttempts.Made(step.id(), attempt));
        assertThat(stepAttempts.of(freshPerson())).isEmpty();
    }

    @Test
    void furtherAttemptsAreCountedByStep() {
        var person = freshPerson();
        var supervisor = freshPerson();
        assertThat(allowances.of(person)).isEmpty();
        assertThat(allowances.add(person, CHECK, 0, supervisor, NOON)).isTrue();
        assertThat(allowances.add(person, CHECK, 1, supervisor, NOON)).isTrue();
        assertThat(allowances.add(person, "week-1-check", 0, supervisor, NOON)).isTrue();
        assertThat(allowances.of(person))
                .containsOnlyKeys(CHECK, "week-1-check")
                .containsEntry(CHECK, 2);
        assertThat(allowances.of(supervisor)).isEmpty();
    }

    @Test
    void anAllowanceThatWasGivenMeanwhileIsGivenOnce() {
        var person = freshPerson();
        assertThat(allowances.add(person, CHECK, 0, freshPerson(), NOON)).isTrue();
        assertThat(allowances.add(person, CHECK, 0, freshPerson(), NOON)).isFalse();
        assertThat(allowances.of(person)).containsEntry(CHECK, 1);
    }

    private PersonId freshPerson() {
        var login = "o-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
