package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liaison.content.Sentence;
import org.liaison.content.SentenceId;
import org.liaison.content.Source;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Entry;
import org.liaison.content.yaml.Value.Text;

/** Reads the source: the places and digests of its sentences, and which of them carry no fact. */
final class SourceFile {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern HEADING = Pattern.compile("(.*\\.)?h");

    /** A sentence before it is known whether facts should rest on it. */
    private record Place(SentenceId id, String words, String digest) {}

    private final Index index;
    private final Problems problems;
    private final List<Place> places = new ArrayList<>();

    private SourceFile(Index index) {
        this.index = index;
        problems = index.problems;
    }

    static Optional<Source> read(Value file, Index index) {
        return Fields.of(file, "the source", index.problems, "title", "publisher", "as of", "sections", "no fact")
                .flatMap(fields -> new SourceFile(index).source(fields));
    }

    private Optional<Source> source(Fields fields) {
        var title = fields.need("title");
        if (!fields.has("sections")) {
            index.sentences.isIncomplete();
            problems.error(fields.at(), "the source has no 'sections'; add them with the digests of their sentences");
        }
        fields.items("sections").forEach(this::section);
        var noFact = noFact(fields);
        var sentences = places.stream()
                .map(place -> new Sentence(
                        place.id(),
                        place.words(),
                        place.digest(),
                        HEADING.matcher(place.id().value()).matches(),
                        noFact.getOrDefault(place.id(), "")))
                .toList();
        return problems.attempt(
                fields.at(),
                () -> new Source(title, fields.textOr("publisher", ""), fields.textOr("as of", "undated"), sentences));
    }

    private void section(Value value) {
        Fields.of(value, "a section", problems, "section", "title", "sentences").ifPresent(fields -> {
            var id = fields.need("section");
            var title = fields.need("title");
            var sentences = fields.value("sentences");
            if (sentences.isPresent() && sentences.get() instanceof Block block) {
                block.entries().forEach(entry -> sentence(id, title, entry));
                return;
            }
            index.sentences.isIncomplete();
            problems.error(
                    fields.at("sentences"),
                    "section '" + id + "' has no sentences; add lines of the form 'id: digest'");
        });
    }

    private void sentence(String section, String title, Entry entry) {
        var key = entry.key();
        var id = index.sentences.declare(key);
        if (!section.equals("?") && !key.text().startsWith(section + ".")) {
            problems.error(
                    key.at(),
                    "sentence '" + key + "' stands in section '" + section + "'; begin its id with '" + section + ".'");
            return;
        }
        if (entry.value() instanceof Text digest
                && DIGEST.matcher(digest.text()).matches()) {
            var place = title + words(key.text().replaceFirst(Pattern.quote(section + "."), ""));
            id.ifPresent(known -> places.add(new Place(known, place, digest.text())));
            return;
        }
        problems.error(
                entry.value().at(),
                "the digest of sentence '" + key
                        + "' is not 64 lower-case hexadecimal digits; compute its SHA-256 again");
    }

    private static String words(String place) {
        var words = new StringBuilder();
        for (var part : place.split("\\.")) {
            words.append(", ").append(word(part));
        }
        return words.toString();
    }

    private static String word(String part) {
        if (part.equals("h")) {
            return "heading";
        }
        if (part.equals("lead")) {
            return "opening line";
        }
        return part.matches("[ps]\\d+")
                ? (part.charAt(0) == 'p' ? "paragraph " : "sentence ") + part.substring(1)
                : part.replace('-', ' ');
    }

    private Map<SentenceId, String> noFact(Fields fields) {
        var reasons = new HashMap<SentenceId, String>();
        for (var pair : fields.pairs("no fact", "sentence: why no fact rests on it")) {
            index.sentences
                    .refer(pair.key())
                    .ifPresent(id -> reasons.put(id, pair.value().text()));
        }
        return reasons;
    }
}
