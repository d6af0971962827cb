package org.liaison.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever text is sent as a list of people, it is read or refused in words; nothing else is thrown, and nothing takes long. */
class HostileRosterTests {

    private static final int TEXTS = 20_000;
    private static final List<String> PARTS = List.of(
            "ada",
            "Ada Park",
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            " ",
            "login,name",
            "=1+1",
            "\u0000",
            "\uD83D",
            "\uFEFF",
            "\u2028",
            "\\",
            "'",
            "ben!",
            "x".repeat(300));

    @Test
    void everyTextIsReadOrRefusedInWords() {
        for (var seed = 0; seed < TEXTS; seed++) {
            var random = new Random(seed);
            var text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(part -> PARTS.get(random.nextInt(PARTS.size())))
                    .collect(Collectors.joining());
            assertReadOrRefused(text);
        }
    }

    @Test
    void everySequenceOfCharactersIsReadOrRefusedInWords() {
        for (var seed = 0; seed < TEXTS / 4; seed++) {
            var text = new Random(seed)
                    .ints(200, 0, seed % 2 == 0 ? 0x80 : 0x10000)
                    .collect(StringBuilder::new, (built, next) -> built.append((char) next), StringBuilder::append)
                    .toString();
            assertReadOrRefused(text);
        }
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        assertReadOrRefused("a,b\n".repeat(250_000));
        assertReadOrRefused("\"".repeat(1_000_000));
        assertReadOrRefused(",".repeat(1_000_000));
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(Roster.read(text).entries()).hasSizeBetween(1, Roster.MOST);
        } catch (Roster.Unreadable refused) {
            assertThat(refused.messageKey()).startsWith("enroll.");
            assertThat(refused.line()).isPositive();
        }
    }
}
