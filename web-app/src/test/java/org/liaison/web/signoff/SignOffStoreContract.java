package org.liaison.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.signoff.Entry.Kind;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for supervision and for the record of sign-offs on either database. */
abstract class SignOffStoreContract {

    private static final Instant NOON = Instant.ofEpochMilli(1_790_000_000_123L);
    private static final Snapshot EVIDENCE =
            new Snapshot("read-the-map DONE READ 0 2026-11-03T10:00:00Z\nwho-decides OPEN ");

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SignOffLedger ledger;

    @Test
    void entriesComeBackInOrderAsTheyWereMade() {
        var person = freshPerson();
        var asked = entry(0, Kind.REQUESTED, person, "");
        var returned = entry(1, Kind.RETURNED, freshPerson(), "Once more, “please” – and don’t hurry.");
        assertThat(ledger.of(person)).isEmpty();
        assertThat(ledger.add(person, asked)).isTrue();
        assertThat(ledger.add(person, returned)).isTrue();
        assertThat(ledger.of(person)).containsExactly(asked, returned);
        assertThat(ledger.of(freshPerson())).isEmpty();
    }

    @Test
    void onlyOneEntryTakesAPlace() {
        var person = freshPerson();
        var first = entry(0, Kind.REQUESTED, person, "first");
        assertThat(ledger.add(person, first)).isTrue();
        assertThat(ledger.add(person, entry(0, Kind.REQUESTED, person, "second")))
                .isFalse();
        assertThat(ledger.of(person)).containsExactly(first);
    }

    @Test
    void aSupervisorSeesWhatHappenedLastAboutTheirOwn() {
        var supervisor = freshPerson();
        var returned = freshPerson();
        var quiet = freshPerson();
        var somebodyElses = freshPerson();
        List.of(returned, quiet).forEach(person -> supervisions.set(person, Optional.of(supervisor)));
        supervisions.set(somebodyElses, Optional.of(quiet));
        ledger.add(returned, entry(0, Kind.REQUESTED, returned, ""));
        var last = entry(1, Kind.RETURNED, supervisor, "More.");
        ledger.add(returned, last);
        ledger.add(somebodyElses, entry(0, Kind.REQUESTED, somebodyElses, ""));
        assertThat(ledger.lastOfThoseSupervisedBy(supervisor))
                .containsOnlyKeys(returned)
                .containsEntry(returned, last);
    }

    @Test
    void aPersonHasOneSupervisorOrNone() {
        var person = freshPerson();
        var first = freshPerson();
        var second = freshPerson();
        assertThat(supervisions.supervisorOf(person)).isEmpty();
        supervisions.set(person, Optional.of(first));
        supervisions.set(person, Optional.of(second));
        assertThat(supervisions.supervisorOf(person)).contains(second);
        assertThat(supervisions.supervisedBy(first)).isEmpty();
        assertThat(supervisions.supervisedBy(second)).containsExactly(person);
        supervisions.set(person, Optional.empty());
        assertThat(supervisions.supervisorOf(person)).isEmpty();
    }

    @Test
    void nobodySupervisesThemselves() {
        var person = freshPerson();
        assertThatThrownBy(() -> supervisions.set(person, Optional.of(person)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(supervisions.supervisorOf(person)).isEmpty();
    }

    @Test
    void severalPeopleAreFoundAtOnceByName() {
        var one = freshPerson();
        var other = freshPerson();
        assertThat(people.withIds(List.of(one, other))).extracting(Person::id).containsExactlyInAnyOrder(one, other);
        assertThat(people.withIds(List.of())).isEmpty();
    }

    private static Entry entry(int sequence, Kind kind, PersonId actor, String remark) {
        return new Entry(sequence, kind, actor, "Sam Reed", remark, EVIDENCE, NOON.plusSeconds(sequence));
    }

    private PersonId freshPerson() {
        var login = "s-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
