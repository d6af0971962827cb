package org.liaison.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.cohort.Verdict.Fate;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for cohorts on either database. */
abstract class CohortStoreContract {

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Enrollment enrollment;

    @Autowired
    private Invitations invitations;

    private PersonId instructor;

    @BeforeEach
    void enterInstructor() {
        instructor = person(Role.INSTRUCTOR);
    }

    @Test
    void aCohortIsItsInstructorsAlone() {
        var id = cohorts.add("Spring", instructor);
        var other = person(Role.INSTRUCTOR);

        assertThat(cohorts.find(id, instructor)).map(Cohort::title).contains("Spring");
        assertThat(cohorts.find(id, other)).isEmpty();
        assertThat(cohorts.of(other)).isEmpty();
    }

    @Test
    void enrollingAgainChangesNothing() {
        var id = cohorts.add("Spring", instructor);
        var learner = person(Role.LEARNER);

        assertThat(cohorts.enroll(id, learner, instructor)).isTrue();
        assertThat(cohorts.enroll(id, learner, instructor)).isFalse();

        assertThat(cohorts.members(id)).containsExactly(learner);
        assertThat(cohorts.find(id, instructor)).map(Cohort::members).contains(1);
        cohorts.remove(id, learner);
        assertThat(cohorts.members(id)).isEmpty();
    }

    @Test
    void theArchivedComeLastAndCanBeTakenUpAgain() {
        var old = cohorts.add("Old", instructor);
        var current = cohorts.add("Current", instructor);
        cohorts.setTaught(current, false);
        assertThat(cohorts.of(instructor)).extracting(Cohort::id).containsExactly(old, current);
        var since = cohorts.find(current, instructor).orElseThrow().archived();

        cohorts.setTaught(current, false);
        assertThat(cohorts.find(current, instructor).orElseThrow().archived()).isEqualTo(since);

        cohorts.setTaught(current, true);
        assertThat(cohorts.find(current, instructor).orElseThrow().isTaught()).isTrue();
    }

    @Test
    void aListIsJudgedLineByLineAndChangesNothing() throws Roster.Unreadable {
        var id = cohorts.add("Spring", instructor);
        var there = login(Role.LEARNER);
        var joins = login(Role.LEARNER);
        var staff = login(Role.AUTHOR);
        var shut = login(Role.LEARNER);
        accounts.setActive(idOf(shut), false);
        cohorts.enroll(id, idOf(there), instructor);
        var fresh = "f" + UUID.randomUUID();
        var list = Roster.read(String.join(
                "\n", there, joins, staff, shut, fresh + ",Somebody New", fresh + ",Again", "x!,Odd", "f2" + fresh));

        assertThat(enrollment.rehearse(id, list))
                .extracting(Verdict::fate)
                .containsExactly(
                        Fate.THERE,
                        Fate.JOINS,
                        Fate.NO_LEARNER,
                        Fate.SHUT,
                        Fate.NEW,
                        Fate.TWICE,
                        Fate.UNSUITABLE_LOGIN,
                        Fate.NO_NAME);
        assertThat(cohorts.members(id)).hasSize(1);
        assertThat(people.withLogin(fresh)).isEmpty();
    }

    @Test
    void aListSentTwiceIsEnrolledOnce() throws Roster.Unreadable {
        var id = cohorts.add("Spring", instructor);
        var known = login(Role.LEARNER);
        var fresh = "f" + UUID.randomUUID();
        var list = Roster.read(known + "\n" + fresh + ",Somebody New\nx!,Odd");

        var first = enrollment.enroll(id, list, instructor);
        assertThat(first.newcomers()).singleElement().satisfies(newcomer -> {
            assertThat(newcomer.login()).isEqualTo(fresh);
            assertThat(newcomer.oneTimePassword()).isNotBlank();
        });
        assertThat(cohorts.members(id)).containsExactlyInAnyOrder(idOf(known), idOf(fresh));

        var second = enrollment.enroll(id, list, instructor);
        assertThat(second.newcomers()).isEmpty();
        assertThat(second.verdicts())
                .extracting(Verdict::fate)
                .containsExactly(Fate.THERE, Fate.THERE, Fate.UNSUITABLE_LOGIN);
        assertThat(cohorts.members(id)).hasSize(2);
    }

    @Test
    void anInvitationLetsInAsManyAsItIsForHoweverManyComeAtOnce() throws Exception {
        var id = cohorts.add("Spring", instructor);
        var token = invitations.make(id, 3, Duration.ofDays(1), instructor);
        var comers = Stream.generate(() -> person(Role.LEARNER)).limit(8).toList();
        var pool = Executors.newFixedThreadPool(comers.size());
        try {
            var tries = comers.stream()
                    .map(comer -> (Callable<Boolean>) () -> invitations.join(token, comer))
                    .toList();
            var in = 0;
            for (var done : pool.invokeAll(tries)) {
                in += done.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(3);
        } finally {
            pool.shutdownNow();
        }
        assertThat(cohorts.members(id)).hasSize(3);
        assertThat(invitations.find(token)).isEmpty();
        assertThat(invitations.open(id)).isEmpty();
    }

    @Test
    void whoeverIsInAlreadyUsesUpNothing() {
        var id = cohorts.add("Spring", instructor);
        var token = invitations.make(id, 2, Duration.ofDays(1), instructor);
        var learner = person(Role.LEARNER);

        assertThat(invitations.join(token, learner)).isTrue();
        assertThat(invitations.join(token, learner)).isTrue();

        assertThat(invitations.open(id))
                .singleElement()
                .extracting(Invitation::used)
                .isEqualTo(1);
    }

    @Test
    void anInvitationEndsWithItsTimeItsWithdrawalAndItsCohort() {
        var id = cohorts.add("Spring", instructor);
        var over = invitations.make(id, 1, Duration.ofMillis(-1), instructor);
        assertThat(invitations.join(over, person(Role.LEARNER))).isFalse();

        var withdrawn = invitations.make(id, 1, Duration.ofDays(1), instructor);
        invitations.withdraw(cohorts.add("Other", instructor), withdrawn.digest());
        assertThat(invitations.find(withdrawn)).isPresent();
        invitations.withdraw(id, withdrawn.digest());
        assertThat(invitations.join(withdrawn, person(Role.LEARNER))).isFalse();

        var archived = invitations.make(id, 1, Duration.ofDays(1), instructor);
        cohorts.setTaught(id, false);
        assertThat(invitations.join(archived, person(Role.LEARNER))).isFalse();
        assertThat(cohorts.members(id)).isEmpty();
    }

    private PersonId person(Role role) {
        return idOf(login(role));
    }

    private String login(Role role) {
        var login = "p" + UUID.randomUUID();
        accounts.add(login, "Somebody", Set.of(role));
        return login;
    }

    private PersonId idOf(String login) {
        return people.withLogin(login).orElseThrow().id();
    }
}
