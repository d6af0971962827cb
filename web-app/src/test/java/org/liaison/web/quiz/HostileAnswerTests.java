package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Presentation;

/** Whatever fields a form is sent with, it is read as an answer that its item takes, or refused in words; nothing is thrown. */
class HostileAnswerTests {

    private static final int FORMS = 2_000;
    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "-1",
            "999999999999999999999",
            "true",
            "TRUE",
            "null",
            "NaN",
            "|",
            "\u0000",
            "\uD83D",
            "\u202Eabc",
            "<script>",
            "' OR 1=1 --",
            "${7*7}",
            "../../etc/passwd",
            "x".repeat(100_000));

    @Test
    void everyFormIsReadOrRefusedInWords() {
        for (var item : QuizItems.all()) {
            var shown = Presentation.of(item, 42);
            for (var seed = 0; seed < FORMS; seed++) {
                assertReadOrRefused(item, shown, form(shown, new Random(seed)));
            }
        }
    }

    private static void assertReadOrRefused(Item item, Presentation shown, Map<String, List<String>> form) {
        var reading = Reading.of(shown, new Fields(form));
        reading.response().ifPresent(response -> {
            assertThat(item.accepts(response)).isTrue();
            assertThat(item.score(response)).isNotNull();
            assertThat(ResponseJson.read(ResponseJson.of(response))).isEqualTo(response);
        });
        assertThat(reading.response().isPresent() || !reading.problem().isEmpty())
                .isTrue();
    }

    private static Map<String, List<String>> form(Presentation shown, Random random) {
        List<String> names = new ArrayList<>(List.of(Fields.ANSWER, Fields.CORRECTION, "row-", "place-zzz"));
        List<String> values = new ArrayList<>(ODD);
        shown.choices().forEach(choice -> {
            names.add(Fields.PLACE + choice.id());
            values.add(choice.id());
        });
        shown.rows().forEach(row -> names.add(Fields.ROW + row.id()));
        Map<String, List<String>> form = new HashMap<>();
        for (var field = random.nextInt(8); field > 0; field--) {
            form.computeIfAbsent(anyOf(names, random), name -> new ArrayList<>())
                    .add(anyOf(values, random));
        }
        return form;
    }

    private static String anyOf(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
