package org.liaison.web.oversight;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.AuditEntries;
import org.liaison.web.audit.AuditEntry;
import org.liaison.web.audit.Search;
import org.liaison.web.layout.InUtc;
import org.springframework.stereotype.Component;

/** The trail with the names of people in the place of their ids. */
@Component
class AuditLog {

    private static final int PAGE = 50;
    private static final String ID = "[0-9a-f-]{36}";

    private final AuditEntries entries;
    private final People people;

    AuditLog(AuditEntries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    /**
     * A page of lines.
     *
     * @param next the place to go on before; empty when there are no more
     */
    record Lines(List<AuditLine> lines, Optional<Long> next) {}

    /** The newest lines that fit, fifty at most, at the cost of two queries, or three when a person is named. */
    Lines page(AuditFilter filter) {
        var found = entries.newest(search(filter), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var names = names(shown);
        var next = found.size() > PAGE ? Optional.of(shown.get(PAGE - 1).sequence()) : Optional.<Long>empty();
        return new Lines(shown.stream().map(entry -> line(entry, names)).toList(), next);
    }

    /** All entries that fit, as they are stored, the newest first. */
    void each(AuditFilter filter, Consumer<AuditEntry> into) {
        entries.each(search(filter), into);
    }

    private Search search(AuditFilter filter) {
        var wanted = filter.person().isEmpty() ? Optional.<List<String>>empty() : Optional.of(called(filter.person()));
        return new Search(wanted, filter.chosenAction(), filter.since(), filter.until(), filter.place());
    }

    private List<String> called(String part) {
        var wanted = part.toLowerCase(Locale.ROOT);
        return people.all().stream()
                .filter(person -> person.login().contains(wanted)
                        || person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(person -> person.id().value())
                .toList();
    }

    private Map<String, String> names(List<AuditEntry> shown) {
        var ids = shown.stream()
                .flatMap(entry -> Stream.of(entry.by(), entry.to()))
                .filter(id -> id.matches(ID))
                .distinct()
                .map(PersonId::new)
                .toList();
        Map<String, String> names = new HashMap<>();
        people.withIds(ids).forEach(person -> names.put(person.id().value(), called(person)));
        return names;
    }

    private static String called(Person person) {
        return person.name() + " (" + person.login() + ")";
    }

    private static AuditLine line(AuditEntry entry, Map<String, String> names) {
        return new AuditLine(
                entry.sequence(),
                InUtc.second(entry.at()),
                entry.action(),
                names.getOrDefault(entry.by(), entry.by()),
                names.getOrDefault(entry.to(), entry.to()),
                entry.details(),
                entry.address());
    }
}
