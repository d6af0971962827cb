package org.liaison.web.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.liaison.engine.attempt.Mode;
import org.springframework.jdbc.core.SqlParameterValue;

/** How rules lie in a row, in the same columns wherever rules are kept. */
public final class RulesColumns {

    /** The columns, to be selected or inserted into. */
    public static final String NAMES = "mode, limit_minutes, open_until, opens, attempts, cool_off_minutes, disclosure";

    /** The named parameters for their values, in the same order. */
    public static final String VALUES =
            ":mode, :limit_minutes, :open_until, :opens, :attempts, :cool_off_minutes, :disclosure";

    private RulesColumns() {}

    /** The rules of a row. */
    public static Rules read(ResultSet row) throws SQLException {
        return new Rules(
                Mode.valueOf(row.getString("mode")),
                new Timing(
                        AttemptRow.number(row, "limit_minutes").map(Duration::ofMinutes),
                        AttemptRow.instant(row, "open_until")),
                new Admission(
                        AttemptRow.number(row, "attempts").map(Long::intValue),
                        Duration.ofMinutes(row.getLong("cool_off_minutes")),
                        AttemptRow.instant(row, "opens")),
                Disclosure.valueOf(row.getString("disclosure")));
    }

    /** The values of the named parameters. */
    public static Map<String, Object> values(Rules rules) {
        var admission = rules.admission();
        return Map.of(
                "mode", rules.mode().name(),
                "limit_minutes", number(rules.timing().limit().map(Duration::toMinutes)),
                "open_until", moment(rules.timing().openUntil()),
                "opens", moment(admission.opens()),
                "attempts", number(admission.attempts()),
                "cool_off_minutes", admission.coolOff().toMinutes(),
                "disclosure", rules.disclosure().name());
    }

    private static SqlParameterValue number(Optional<? extends Number> number) {
        return new SqlParameterValue(Types.INTEGER, number.orElse(null));
    }

    /** A moment that may be missing, in milliseconds, as a parameter. */
    public static SqlParameterValue moment(Optional<Instant> moment) {
        return new SqlParameterValue(
                Types.BIGINT, moment.map(Instant::toEpochMilli).orElse(null));
    }
}
