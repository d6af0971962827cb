package org.liaison.web.layout;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages write them: always in universal time, since learners and posts are all over the world. */
public final class InUtc {

    private static final DateTimeFormatter DAY = of("d MMM yyyy");
    private static final DateTimeFormatter MINUTE = of("d MMM yyyy, HH:mm 'UTC'");
    private static final DateTimeFormatter SECOND = of("d MMM yyyy, HH:mm:ss 'UTC'");
    private static final DateTimeFormatter TIME = of("HH:mm:ss 'UTC'");

    private InUtc() {}

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US).withZone(ZoneOffset.UTC);
    }

    /** Such as {@code 4 Jul 2026}. */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /** Such as {@code 4 Jul 2026, 14:05 UTC}. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** Such as {@code 4 Jul 2026, 14:05:09 UTC}. */
    public static String second(Instant moment) {
        return SECOND.format(moment);
    }

    /** Such as {@code 14:05:09 UTC}, where the day is plain. */
    public static String time(Instant moment) {
        return TIME.format(moment);
    }
}
