package org.liaison.web.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as authors write them into a pack, turned into dates as people read them. */
public final class WrittenDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private WrittenDate() {}

    /** A day or month as people write it; a year or any other words as they are. */
    public static String toRead(String written) {
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(written));
        }
        return written.matches("\\d{4}-\\d{2}") ? MONTH.format(YearMonth.parse(written)) : written;
    }
}
