package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** The invented pack with slips in it, and what its author hears of them. */
final class Slip {

    static final String PACK = "pack.yaml";
    static final String SOURCE = "source.yaml";
    static final String OFFICES = "entities/offices.yaml";
    static final String BOATS = "entities/boats.yaml";
    static final String OFFICE_LESSON = "lessons/offices.yaml";
    static final String BOAT_LESSON = "lessons/boats.yaml";
    static final String SCENARIOS = "scenarios.yaml";
    static final String CONFUSIONS = "confusions.yaml";
    static final String GLOSSARY = "glossary.yaml";
    static final String NOTES = "notes.yaml";
    static final String PATH = "path.yaml";
    static final String WORDS = "words.yaml";

    private final Map<String, String> files = Packs.harborFiles();

    private Slip() {}

    /** The pack with other words in one place of a file. */
    static Slip in(String file, String good, String slip) {
        return new Slip().andIn(file, good, slip);
    }

    /** The pack with another text as the whole of a file. */
    static Slip inAll(String file, String text) {
        var slip = new Slip();
        slip.files.put(file, text);
        return slip;
    }

    static Slip without(String file) {
        var slip = new Slip();
        slip.files.remove(file);
        return slip;
    }

    Slip andIn(String file, String good, String slip) {
        var text = files.getOrDefault(file, "");
        assertThat(text).containsOnlyOnce(good);
        files.put(file, text.replace(good, slip));
        return this;
    }

    Reading read() {
        return Packs.read(files);
    }

    /** Asserts that the pack does not load, for these reasons and no other. */
    void gives(String... errors) {
        var reading = read();
        assertThat(lines(reading.errors())).containsExactly(errors);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.pack()).isEmpty();
    }

    /** Asserts that the pack loads, with these things to look at and no other. */
    void warns(String... warnings) {
        var reading = read();
        assertThat(lines(reading.problems())).containsExactly(warnings);
        assertThat(reading.pack()).isPresent();
    }

    /** Asserts that the pack loads without a word. */
    void isFine() {
        warns();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
