package org.liaison.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashSet;
import java.util.List;
import org.liaison.content.Pack;
import org.liaison.content.Sentence;
import org.liaison.content.SentenceId;
import org.liaison.content.yaml.Problem;
import org.liaison.content.yaml.Reading;

/**
 * What {@code check} found out about a pack; the JSON form is a contract.
 *
 * @param relations how many relations its facts use
 */
@JsonPropertyOrder({"pack", "facts", "entities", "relations", "lessons", "scenarios", "sentences", "errors", "warnings"
})
record CheckReport(
        String pack,
        int facts,
        int entities,
        int relations,
        int lessons,
        int scenarios,
        Sentences sentences,
        List<Slip> errors,
        List<Slip> warnings) {

    /** The sentences of the source, headings left out, and how many a fact rests on. */
    record Sentences(int total, int cited) {}

    /** A problem at its place. */
    record Slip(String file, int line, String message) {

        static Slip of(Problem problem) {
            return new Slip(problem.file(), problem.line(), problem.message());
        }
    }

    static CheckReport of(String name, Reading reading) {
        var errors = reading.errors().stream().map(Slip::of).toList();
        var warnings = reading.warnings().stream().map(Slip::of).toList();
        return reading.pack()
                .map(pack -> of(pack, errors, warnings))
                .orElseGet(() -> new CheckReport(name, 0, 0, 0, 0, 0, new Sentences(0, 0), errors, warnings));
    }

    private static CheckReport of(Pack pack, List<Slip> errors, List<Slip> warnings) {
        var relations = pack.facts().stream()
                .map(fact -> fact.relation().id())
                .distinct()
                .count();
        return new CheckReport(
                pack.imprint().name(),
                pack.facts().size(),
                pack.entities().size(),
                (int) relations,
                pack.lessons().size(),
                pack.scenarios().size(),
                sentences(pack),
                errors,
                warnings);
    }

    private static Sentences sentences(Pack pack) {
        var cited = new HashSet<SentenceId>();
        pack.facts().forEach(fact -> cited.addAll(fact.citations()));
        var sentences = pack.source().sentences().stream()
                .filter(sentence -> !sentence.heading())
                .map(Sentence::id)
                .toList();
        return new Sentences(sentences.size(), (int)
                sentences.stream().filter(cited::contains).count());
    }

    String text() {
        var text = new StringBuilder();
        errors.forEach(slip -> text.append(line("error", slip)));
        warnings.forEach(slip -> text.append(line("warning", slip)));
        if (errors.isEmpty()) {
            text.append(
                    "%s: %d facts with %d relations about %d entities; %d of %d sentences cited; %d lessons, %d scenarios"
                            .formatted(
                                    pack,
                                    facts,
                                    relations,
                                    entities,
                                    sentences.cited(),
                                    sentences.total(),
                                    lessons,
                                    scenarios));
        } else {
            text.append("%s: %d to mend before it can be used".formatted(pack, errors.size()));
        }
        return text.toString();
    }

    private static String line(String what, Slip slip) {
        return slip.file() + ":" + slip.line() + ": " + what + ": " + slip.message() + System.lineSeparator();
    }
}
