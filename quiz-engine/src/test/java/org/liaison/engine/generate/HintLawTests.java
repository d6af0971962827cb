package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.attempt.Hint;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

/** What hints must not do to any question of the shipped pack: give its key away. */
class HintLawTests {

    private static final List<Choice> CHOICES = LongStream.range(0, 3)
            .boxed()
            .flatMap(Generator.of(Packs.shipped())::bank)
            .filter(Choice.class::isInstance)
            .map(Choice.class::cast)
            .toList();

    @Test
    void noHintNamesTheKey() {
        for (var item : CHOICES) {
            var key = item.key().text().toLowerCase(Locale.ROOT);
            wrong(item)
                    .forEach(option -> assertThat(hint(item, option).reason().toLowerCase(Locale.ROOT))
                            .as(item.stem())
                            .doesNotContain(key));
        }
    }

    @Test
    void mostHintsSayWhy() {
        var reasons = CHOICES.stream()
                .flatMap(item ->
                        wrong(item).stream().map(option -> hint(item, option).reason()))
                .toList();
        var given = reasons.stream().filter(reason -> !reason.isEmpty()).count();
        assertThat(given).isGreaterThan(reasons.size() / 2);
    }

    private static List<Option> wrong(Choice item) {
        return item.options().stream().filter(option -> !option.correct()).toList();
    }

    private static Hint.Wrong hint(Choice item, Option picked) {
        var step = new Step(0, 0, Response.of(picked.id()), Instant.EPOCH);
        return Attempt.at(List.of(item), Mode.ADAPTIVE)
                .with(step)
                .hint(0)
                .orElseThrow()
                .wrong()
                .get(0);
    }
}
