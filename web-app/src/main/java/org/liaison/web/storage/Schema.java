package org.liaison.web.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/** The version of the tables that this program knows: that of its newest migration. */
final class Schema {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final SingletonSupplier<String> NEWEST = SingletonSupplier.of(Schema::read);

    private Schema() {}

    /** Such as {@code 054}; all have the same number of digits. */
    static String newest() {
        return NEWEST.obtain();
    }

    static boolean isNewerThanOurs(String version) {
        return version.compareTo(newest()) > 0;
    }

    private static String read() {
        try {
            var migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
            return Stream.of(migrations)
                    .map(file -> NAME.matcher(String.valueOf(file.getFilename())))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
