package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to its files, a pack loads or its author hears why not; nothing is thrown. */
class MutationTests {

    private static final int SEEDS = 3_000;
    private static final String ODD = "[]{}()<>^!&*#|:,-\"'%@`?\\\t\n \u0000\u0007\uD83D\u00e9xX09";

    @Test
    void aDamagedPackLoadsOrSaysWhyNot() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var reading = Packs.read(damaged(seed));
            assertThat(reading.pack().isPresent())
                    .as("seed %s: %s", seed, reading.errors())
                    .isEqualTo(reading.errors().isEmpty());
            assertThat(reading.problems()).as("seed %s", seed).allSatisfy(MutationTests::isPlain);
        }
    }

    private static void isPlain(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "null", "<scalar>", "org.");
    }

    private static Map<String, String> damaged(int seed) {
        var random = new Random(seed);
        var files = Packs.harborFiles();
        var names = new ArrayList<>(files.keySet());
        for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
            var name = names.get(random.nextInt(names.size()));
            files.computeIfPresent(name, (file, text) -> damaged(text, random));
        }
        return files;
    }

    private static String damaged(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var line = random.nextInt(lines.size());
        var other = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> lines.set(line, lines.set(other, lines.get(line)));
            case 3 ->
                lines.set(line, " ".repeat(random.nextInt(4)) + lines.get(line).strip());
            case 4 -> lines.set(line, withOddCharacter(lines.get(line), random, 0));
            default -> lines.set(line, withOddCharacter(lines.get(line), random, 1));
        }
        return String.join("\n", lines);
    }

    private static String withOddCharacter(String line, Random random, int dropped) {
        var place = random.nextInt(line.length() + 1);
        var odd = ODD.charAt(random.nextInt(ODD.length()));
        return line.substring(0, place) + odd + line.substring(Math.min(line.length(), place + dropped));
    }
}
