package org.liaison.web.quiz;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liaison.engine.attempt.Mode;

/**
 * The fields that say how a quiz is taken, as they are filled in; moments are in universal time.
 *
 * @param minutes the time limit; empty for none
 * @param until when it closes; empty for never
 * @param opens when it opens; empty for always
 * @param attempts how many there are; empty for as many as one likes
 * @param pause how many hours to wait between two; empty for none
 */
public record RulesForm(
        String mode, String minutes, String until, String opens, String attempts, String pause, String disclosure) {

    private static final int MOST_MINUTES = 600;
    private static final int MOST_ATTEMPTS = 99;
    private static final int MOST_HOURS = 720;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.US).withZone(ZoneOffset.UTC);
    private static final List<Mode> MODES =
            Arrays.stream(Mode.values()).filter(mode -> mode != Mode.ADAPTIVE).toList();

    /** The fields filled in as somebody sent them. */
    public static RulesForm sent(Map<String, String> fields) {
        return new RulesForm(
                fields.getOrDefault("mode", Mode.DEFERRED.name()),
                text(fields, "minutes"),
                text(fields, "until"),
                text(fields, "opens"),
                text(fields, "attempts"),
                text(fields, "pause"),
                fields.getOrDefault("disclosure", Disclosure.AT_ONCE.name()));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The fields filled in with rules that hold. */
    public static RulesForm of(Rules rules) {
        var admission = rules.admission();
        return new RulesForm(
                rules.mode().name(),
                rules.minutes(),
                field(rules.timing().openUntil()),
                field(admission.opens()),
                admission.attempts().map(String::valueOf).orElse(""),
                admission.coolOff().isZero()
                        ? ""
                        : String.valueOf(admission.coolOff().toHours()),
                rules.disclosure().name());
    }

    /** A moment as a field has it; empty for none. */
    public static String field(Optional<Instant> moment) {
        return moment.map(MOMENT::format).orElse("");
    }

    /** The modes there are to choose from. */
    public List<Mode> modes() {
        return MODES;
    }

    /** When answers may be shown, to choose from. */
    public List<Disclosure> disclosures() {
        return List.of(Disclosure.values());
    }

    /** The rules, if the fields make sense; else {@link #problem} says why they do not. */
    public Optional<Rules> rules() {
        return problem().isEmpty() ? Optional.of(read()) : Optional.empty();
    }

    private Rules read() {
        return new Rules(
                Mode.valueOf(mode),
                new Timing(number(minutes).map(Duration::ofMinutes), moment(until)),
                new Admission(
                        number(attempts).map(Long::intValue),
                        Duration.ofHours(number(pause).orElse(0L)),
                        moment(opens)),
                Disclosure.valueOf(disclosure));
    }

    /** The key of the sentence that says what is wrong; empty when nothing is. */
    public String problem() {
        if (MODES.stream().noneMatch(known -> known.name().equals(mode))
                || !isCount(minutes, MOST_MINUTES)
                || !isMoment(until)) {
            return "rules.unsuitable";
        }
        if (!isCount(attempts, MOST_ATTEMPTS) || !isCount(pause, MOST_HOURS)) {
            return "rules.unsuitable.attempts";
        }
        if (!isMoment(opens) || opensTooLate()) {
            return "rules.unsuitable.opens";
        }
        return isDisclosure() ? "" : "rules.unsuitable.disclosure";
    }

    private boolean isDisclosure() {
        return Arrays.stream(Disclosure.values())
                .filter(known -> known.name().equals(disclosure))
                .anyMatch(known ->
                        known == Disclosure.AT_ONCE || !Mode.valueOf(mode).judgesAtOnce());
    }

    private boolean opensTooLate() {
        return moment(until)
                .flatMap(end -> moment(opens).filter(begin -> !begin.isBefore(end)))
                .isPresent();
    }

    private static boolean isCount(String text, int most) {
        return text.isEmpty() || (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= most);
    }

    /** Whether a field holds a full date and time, or nothing. */
    public static boolean isMoment(String text) {
        try {
            moment(text);
            return true;
        } catch (DateTimeException unsuitable) {
            return false;
        }
    }

    /**
     * The moment that a field holds; empty for none.
     *
     * @throws DateTimeException if it holds anything else
     */
    public static Optional<Instant> moment(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    }

    private static Optional<Long> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text));
    }
}
