package org.liaison.web.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowSumTests {

    private static final List<List<@Nullable Object>> ROWS = List.of(
            row("ada", 1L, null, new byte[] {1, 2}),
            row("ben", 2L, 0.5, new byte[] {}),
            row("ben", 2L, 0.5, new byte[] {}),
            row("", -1L, 1.0, new byte[] {0}));

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static String digest(List<List<@Nullable Object>> rows) {
        var sum = new RowSum();
        rows.forEach(sum::add);
        assertThat(sum.rows()).isEqualTo(rows.size());
        assertThat(sum.digest()).matches("[0-9a-f]{64}");
        return sum.digest();
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        var random = new Random(7);
        for (var round = 0; round < 20; round++) {
            var mixed = new ArrayList<>(ROWS);
            Collections.shuffle(mixed, random);
            assertThat(digest(mixed)).isEqualTo(digest(ROWS));
        }
    }

    @Test
    void aRowThatIsMissingOrDoubledShows() {
        for (var row : ROWS) {
            var missing = new ArrayList<>(ROWS);
            missing.remove(row);
            var doubled = new ArrayList<>(ROWS);
            doubled.add(row);
            assertThat(List.of(digest(missing), digest(doubled))).doesNotContain(digest(ROWS));
        }
    }

    @Test
    void aValueThatIsAlteredOrMovedOverShows() {
        assertThat(List.of(
                        digest(List.of(row("ab", "c"))),
                        digest(List.of(row("a", "bc"))),
                        digest(List.of(row("", "abc"))),
                        digest(List.of(row(null, "abc"))),
                        digest(List.of(row("abc", null))),
                        digest(List.of(row("abc", ""))),
                        digest(List.of(row("abd", "")))))
                .doesNotHaveDuplicates();
    }
}
