package org.liaison.web.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.springframework.stereotype.Service;

/** Takes the people of a list into a cohort; those without an account get one. */
@Service
class Enrollment {

    private final Cohorts cohorts;
    private final People people;
    private final Accounts accounts;

    Enrollment(Cohorts cohorts, People people, Accounts accounts) {
        this.cohorts = cohorts;
        this.people = people;
        this.accounts = accounts;
    }

    /** Somebody who got an account, with the password to hand over; it is kept nowhere. */
    record Newcomer(String login, String name, String oneTimePassword) {}

    /** What a list came to. */
    record Outcome(List<Verdict> verdicts, List<Newcomer> newcomers) {

        Outcome {
            verdicts = List.copyOf(verdicts);
            newcomers = List.copyOf(newcomers);
        }
    }

    /** What would become of each line; nothing is changed. */
    List<Verdict> rehearse(CohortId cohort, Roster roster) {
        var known = people.all().stream().collect(Collectors.toMap(Person::login, Function.identity()));
        var members = cohorts.members(cohort);
        var seen = new HashSet<String>();
        return roster.entries().stream()
                .map(entry -> verdict(entry, known, members, seen.add(entry.login())))
                .toList();
    }

    private static Verdict verdict(
            Roster.Entry entry, Map<String, Person> known, Set<PersonId> members, boolean first) {
        var person = Optional.ofNullable(known.get(entry.login()));
        var fate = first ? person.map(found -> fate(found, members)).orElseGet(() -> fate(entry)) : Verdict.Fate.TWICE;
        return new Verdict(entry, fate, person.map(Person::id));
    }

    private static Verdict.Fate fate(Person person, Set<PersonId> members) {
        if (members.contains(person.id())) {
            return Verdict.Fate.THERE;
        }
        if (!person.active()) {
            return Verdict.Fate.SHUT;
        }
        return person.roles().contains(Role.LEARNER) ? Verdict.Fate.JOINS : Verdict.Fate.NO_LEARNER;
    }

    private static Verdict.Fate fate(Roster.Entry unknown) {
        if (!Person.isLogin(unknown.login())) {
            return Verdict.Fate.UNSUITABLE_LOGIN;
        }
        return unknown.name().isBlank() || unknown.name().length() > Person.LONGEST_NAME
                ? Verdict.Fate.NO_NAME
                : Verdict.Fate.NEW;
    }

    /** Takes in whoever can join. A list that was cut off half-way can be sent again: whoever is in already stays as they are. */
    Outcome enroll(CohortId cohort, Roster roster, PersonId by) {
        var verdicts = rehearse(cohort, roster);
        List<Newcomer> newcomers = new ArrayList<>();
        for (var verdict : verdicts) {
            if (verdict.fate() == Verdict.Fate.NEW) {
                welcome(verdict.entry()).ifPresent(newcomers::add);
            }
            if (verdict.fate().joins()) {
                people.withLogin(verdict.entry().login()).ifPresent(person -> cohorts.enroll(cohort, person.id(), by));
            }
        }
        return new Outcome(verdicts, newcomers);
    }

    private Optional<Newcomer> welcome(Roster.Entry entry) {
        return accounts.add(entry.login(), entry.name(), Set.of(Role.LEARNER))
                .map(password -> new Newcomer(entry.login(), entry.name(), password));
    }
}
