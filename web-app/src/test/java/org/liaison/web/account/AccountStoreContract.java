package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.liaison.web.LiaisonSettings;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for accounts on either database. */
abstract class AccountStoreContract {

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private SignInTries tries;

    @Test
    void anAddedPersonIsFoundWithEverythingTheyWereGiven() {
        var login = freshLogin();
        accounts.add(" " + login.toUpperCase(Locale.ROOT), " Zoë Ångström ", Set.of(Role.LEARNER, Role.AUTHOR));
        var person = people.withLogin(login).orElseThrow();
        assertThat(person.name()).isEqualTo("Zoë Ångström");
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.AUTHOR);
        assertThat(people.withId(person.id())).contains(person);
        assertThat(people.all()).contains(person);
    }

    @Test
    void aLoginIsTakenOnlyOnce() {
        var login = freshLogin();
        assertThat(accounts.add(login, "First", Set.of(Role.LEARNER))).isPresent();
        assertThat(accounts.add(login, "Second", Set.of(Role.ADMIN))).isEmpty();
        assertThat(people.withLogin(login)).get().extracting(Person::name).isEqualTo("First");
    }

    @Test
    void aPasswordGivenBySomebodyElseIsOneTime() {
        var person = freshPerson(Role.LEARNER);
        assertThat(people.credential(person.id()).isOneTime()).isTrue();
        assertThat(people.credential(person.id()).isOver(Instant.now().plusSeconds(8 * 86_400)))
                .isTrue();
        accounts.choosePassword(person.id(), "seven quiet rivers", "");
        assertThat(people.credential(person.id()).isOneTime()).isFalse();
        assertThat(passwords.matches(
                        "seven quiet rivers", people.credential(person.id()).hash()))
                .isTrue();
    }

    @Test
    void theLastAdministratorStays() {
        var admin = people.withLogin("admin").orElseThrow();
        assertThat(accounts.setActive(admin.id(), false)).isFalse();
        assertThat(accounts.setRoles(admin.id(), Set.of(Role.LEARNER))).isFalse();
        assertThat(people.withId(admin.id())).contains(admin);
        var second = freshPerson(Role.ADMIN);
        assertThat(accounts.setActive(admin.id(), false)).isTrue();
        assertThat(accounts.setActive(second.id(), false)).isFalse();
        assertThat(accounts.setActive(admin.id(), true)).isTrue();
        assertThat(accounts.setActive(second.id(), false)).isTrue();
    }

    @Test
    void theDemonstrationPeopleLeaveWithTheDemonstration() {
        demo(true).arrange();
        assertThat(people.withLogin("ada")).get().matches(Person::active);
        demo(false).arrange();
        assertThat(people.withLogin("ada")).get().matches(person -> !person.active());
        assertThat(people.all()).anyMatch(Person::isActiveAdmin);
    }

    @Test
    void afterFiveTriesTheNextHasToWaitWhateverTheAddress() {
        var login = freshLogin();
        for (var tried = 0; tried < 5; tried++) {
            assertThat(tries.count(login, "192.0.2." + tried)).isEmpty();
        }
        assertThat(tries.count(login, "192.0.2.77")).isPresent();
        assertThat(tries.count(freshLogin(), "192.0.2.77")).isEmpty();
    }

    @Test
    void successForgetsTheTriesAtAnAccount() {
        var login = freshLogin();
        for (var tried = 0; tried < 20; tried++) {
            assertThat(tries.count(login, "198.51.100.1")).isEmpty();
            tries.succeeded(login, "198.51.100.1");
        }
    }

    @Test
    void triesMadeAtTheSameMomentCannotPassTheCounter() throws Exception {
        var login = freshLogin();
        var pool = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Optional<Instant>>> guesses =
                    Collections.nCopies(30, () -> tries.count(login, "203.0.113.9"));
            var admitted = 0;
            for (var guess : pool.invokeAll(guesses)) {
                admitted += guess.get().isEmpty() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    private DemoPeople demo(boolean on) {
        return new DemoPeople(
                new LiaisonSettings(Path.of("unused"), on, null, null, null),
                people,
                passwords,
                sessions,
                Clock.systemUTC());
    }

    private Person freshPerson(Role role) {
        var login = freshLogin();
        accounts.add(login, "Fresh", Set.of(role));
        return people.withLogin(login).orElseThrow();
    }

    private static String freshLogin() {
        return "p" + UUID.randomUUID();
    }
}
