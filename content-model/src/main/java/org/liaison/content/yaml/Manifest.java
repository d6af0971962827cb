package org.liaison.content.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.Imprint;
import org.liaison.content.Names;
import org.liaison.content.yaml.Value.Text;

/** What {@code pack.yaml} says: the pack's imprint, and its files in teaching order. */
final class Manifest {

    static final String NAME = "pack.yaml";

    /** The parts that no pack can do without. */
    static final Set<String> NEEDED = Set.of("source", "entities");

    private final Fields fields;
    private final Optional<Fields> files;
    private final Problems problems;

    private Manifest(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
        if (!fields.has("files")) {
            problems.error(fields.at(), "pack.yaml has no 'files'; list the source and the entity files");
        }
        files = fields.value("files").flatMap(value -> filesOf(value, problems));
        files.ifPresent(this::check);
    }

    static Optional<Manifest> read(Value file, Problems problems) {
        return Fields.of(file, NAME, problems, "pack", "title", "language", "version", "license", "files")
                .map(fields -> new Manifest(fields, problems));
    }

    private static Optional<Fields> filesOf(Value value, Problems problems) {
        return Fields.of(
                value,
                "'files'",
                problems,
                "source",
                "entities",
                "lessons",
                "scenarios",
                "confusions",
                "glossary",
                "notes",
                "path",
                "words");
    }

    private void check(Fields named) {
        named.required("source");
        named.needTexts("entities");
        var seen = new HashSet<String>();
        Stream.of("source", "entities", "lessons", "scenarios", "confusions", "glossary", "notes", "path", "words")
                .flatMap(key -> named.items(key).stream())
                .forEach(value -> checkOnce(value, seen));
    }

    private void checkOnce(Value value, Set<String> seen) {
        if (value instanceof Text name && !name.isBlank() && !seen.add(name.text())) {
            problems.error(name.at(), "'" + name + "' is listed twice; list each file once");
        }
    }

    Optional<Imprint> imprint() {
        var name = fields.required("pack");
        var title = fields.need("title");
        var version = fields.need("version");
        var language = fields.textOr("language", "en");
        var license = fields.textOr("license", "");
        if (name.isPresent() && !Names.isId(name.get().text())) {
            problems.error(
                    name.get().at(),
                    "'" + name.get() + "' cannot be the name of a pack; use lower-case letters and digits, joined by"
                            + " single dots or hyphens");
            return Optional.empty();
        }
        return name.map(known -> new Imprint(known.text(), title, language, version, license));
    }

    /** The file of a part that has one file. */
    Optional<Text> file(String part) {
        return files.flatMap(named -> named.value(part))
                .filter(value -> value instanceof Text text && !text.isBlank())
                .map(Text.class::cast);
    }

    /** The files of a part that may have several. */
    List<Text> files(String part) {
        return files.stream()
                .flatMap(named -> named.items(part).stream())
                .filter(value -> value instanceof Text text && !text.isBlank())
                .map(Text.class::cast)
                .toList();
    }

    /** Notes a part that has one file but is given as something else. */
    void checkShapes() {
        files.ifPresent(named -> {
            Stream.of("scenarios", "confusions", "glossary", "notes", "path", "words")
                    .forEach(named::text);
            named.texts("lessons");
        });
    }
}
