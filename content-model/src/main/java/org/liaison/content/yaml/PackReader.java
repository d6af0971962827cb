package org.liaison.content.yaml;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Contents;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.Note;
import org.liaison.content.Pack;
import org.liaison.content.yaml.Value.Text;

/**
 * Reads a pack from its files.
 *
 * <p>Every slip in every file is reported at once, with its line and how to mend it; a pack is returned only when there is no
 * error. What the author may have overlooked beyond that is looked for once the pack is sound.
 */
public final class PackReader {

    private static final String STANDARD = "vocabulary/standard.yaml";

    private final PackFiles files;
    private final PackFiles shared;
    private final Problems problems = new Problems();
    private final Index index = new Index(problems);

    private PackReader(PackFiles files, PackFiles shared) {
        this.files = files;
        this.shared = shared;
    }

    /** Reads a pack that may use the words of the standard vocabulary. */
    public static Reading read(PackFiles files) {
        return read(files, new PackFiles.ClassPath(""));
    }

    /** @param shared where the standard vocabulary is looked for */
    static Reading read(PackFiles files, PackFiles shared) {
        var reader = new PackReader(files, shared);
        var pack = reader.pack();
        return new Reading(pack, reader.problems.all());
    }

    private @Nullable Pack pack() {
        var pack = open(files, new At(Manifest.NAME, 1), Manifest.NAME)
                .flatMap(file -> Manifest.read(file, problems))
                .flatMap(this::contents)
                .flatMap(contents -> problems.attempt(new At(Manifest.NAME, 1), () -> Pack.of(contents)));
        pack.ifPresent(sound -> Coverage.check(sound, index));
        return pack.orElse(null);
    }

    private Optional<Contents> contents(Manifest manifest) {
        var imprint = manifest.imprint();
        manifest.checkShapes();
        var vocabulary = vocabulary(manifest);
        var source = one(manifest, "source", index.sentences).flatMap(file -> SourceFile.read(file, index));
        var entities = new EntityFiles(index, vocabulary);
        var lessons = new LessonFiles(index);
        var confusions = new ConfusionFile(index);
        many(manifest, "entities", index.entities, index.facts).forEach(entities::declare);
        many(manifest, "lessons", index.lessons).forEach(lessons::declare);
        one(manifest, "confusions", index.sets).ifPresent(confusions::declare);
        entities.resolve();
        Consistency.check(entities.entities(), entities.facts(), index);
        var taught = lessons.resolve();
        var sets = confusions.resolve();
        var scenarios = list(manifest, "scenarios", file -> ScenarioFile.read(file, index), index.scenarios);
        var terms = list(manifest, "glossary", file -> GlossaryFile.read(file, index), index.terms);
        var notes = list(manifest, "notes", file -> NoteFile.read(file, index));
        var stages = list(manifest, "path", file -> PathFile.read(file, index));
        if (imprint.isEmpty() || source.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Contents(
                imprint.get(),
                source.get(),
                vocabulary.relations(),
                entities.entities(),
                contested(entities.facts(), notes),
                taught,
                scenarios,
                sets,
                notes,
                terms,
                stages));
    }

    private Vocabulary vocabulary(Manifest manifest) {
        var vocabulary = new Vocabulary(problems);
        shared.read(STANDARD)
                .flatMap(text -> YamlFile.read(STANDARD, text, problems))
                .ifPresent(vocabulary::add);
        manifest.file("words")
                .ifPresent(name ->
                        open(files, name.at(), name.text()).ifPresentOrElse(vocabulary::add, vocabulary::isIncomplete));
        return vocabulary;
    }

    private <T> List<T> list(
            Manifest manifest, String part, Function<Value, List<T>> reading, Register<?>... declaring) {
        return one(manifest, part, declaring).map(reading).orElse(List.of());
    }

    private Optional<Value> one(Manifest manifest, String part, Register<?>... declaring) {
        var name = manifest.file(part);
        if (name.isEmpty() && Manifest.NEEDED.contains(part)) {
            List.of(declaring).forEach(Register::isIncomplete);
        }
        return name.flatMap(known -> open(known, declaring));
    }

    private List<Value> many(Manifest manifest, String part, Register<?>... declaring) {
        var names = manifest.files(part);
        if (names.isEmpty() && Manifest.NEEDED.contains(part)) {
            List.of(declaring).forEach(Register::isIncomplete);
        }
        return names.stream().flatMap(name -> open(name, declaring).stream()).toList();
    }

    /** Opens a file; names that it would have declared are not called unknown when it cannot be read. */
    private Optional<Value> open(Text name, Register<?>... declaring) {
        var file = open(files, name.at(), name.text());
        if (file.isEmpty()) {
            List.of(declaring).forEach(Register::isIncomplete);
        }
        return file;
    }

    private Optional<Value> open(PackFiles from, At named, String name) {
        return text(from, named, name).flatMap(text -> YamlFile.read(name, text, problems));
    }

    private Optional<String> text(PackFiles from, At named, String name) {
        try {
            var text = from.read(name);
            if (text.isEmpty()) {
                problems.error(
                        named,
                        "there is no file '" + name + "' in " + from.describe() + "; add it or correct its name");
            }
            return text;
        } catch (UncheckedIOException e) {
            problems.error(named, "'" + name + "' cannot be read; it must be a text file in UTF-8");
        } catch (InvalidPathException e) {
            problems.error(named, "'" + name + "' cannot be the name of a file; correct it");
        }
        return Optional.empty();
    }

    /** Marks the facts of which a note says that the world has moved on. */
    private static List<Fact> contested(List<Fact> facts, List<Note> notes) {
        var changed = notes.stream()
                .filter(note -> note.kind() == Note.Kind.CHANGED)
                .flatMap(note -> note.facts().stream())
                .collect(Collectors.toSet());
        var marked = new ArrayList<Fact>();
        for (var fact : facts) {
            marked.add(changed.contains(fact.id()) ? contested(fact) : fact);
        }
        return marked;
    }

    private static Fact contested(Fact fact) {
        var flags = EnumSet.of(Flag.CONTESTED);
        flags.addAll(fact.flags());
        return new Fact(
                fact.id(),
                fact.subject(),
                fact.relation(),
                fact.object(),
                fact.scope(),
                fact.citations(),
                flags,
                fact.contraries(),
                fact.neverWrong());
    }
}
