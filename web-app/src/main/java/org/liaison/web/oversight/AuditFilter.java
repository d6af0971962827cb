package org.liaison.web.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.web.audit.Action;

/**
 * The fields of the search form, as they were sent; one that makes no sense narrows nothing.
 *
 * @param person a part of a name or a login
 * @param from the first day, in universal time
 * @param to the last day
 * @param before the place where the page before ended
 */
record AuditFilter(String person, String action, String from, String to, String before) {

    AuditFilter {
        person = textOf(person);
        action = textOf(action);
        from = textOf(from);
        to = textOf(to);
        before = textOf(before);
    }

    Optional<Action> chosenAction() {
        return Arrays.stream(Action.values())
                .filter(each -> each.name().equals(action))
                .findFirst();
    }

    Optional<Instant> since() {
        return day(from).map(AuditFilter::midnight);
    }

    Optional<Instant> until() {
        return day(to).map(day -> midnight(day.plusDays(1)));
    }

    Optional<Long> place() {
        return before.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(before)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-.*") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException unsuitable) {
            return Optional.empty();
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
