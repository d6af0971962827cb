package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.Note;
import org.liaison.content.yaml.Value.Text;

/** Reads the notes on what is unclear and what has changed. */
final class NoteFile {

    private final Index index;
    private final Register<String> ids;

    private NoteFile(Index index) {
        this.index = index;
        ids = Register.ofIds("note", id -> id, index.problems);
    }

    static List<Note> read(Value file, Index index) {
        var reader = new NoteFile(index);
        return Blocks.in(file, "notes", index.problems).stream()
                .flatMap(item -> reader.note(item).stream())
                .toList();
    }

    private Optional<Note> note(Value item) {
        return Fields.of(item, "a note", index.problems, "note", "kind", "about", "say", "source", "since")
                .flatMap(this::note);
    }

    private Optional<Note> note(Fields fields) {
        var id = fields.required("note").flatMap(ids::declare);
        var kind = fields.needChoice("kind", Note.Kind.class, Note.Kind.BACKGROUND);
        var say = fields.need("say");
        var source = fields.textOr("source", "");
        var since = fields.textOr("since", "");
        var facts = new ArrayList<FactId>();
        var entities = new ArrayList<EntityId>();
        fields.needTexts("about").forEach(about -> sort(about, facts, entities));
        return id.map(known -> new Note(known, kind, entities, facts, say, source, since));
    }

    private void sort(Text about, List<FactId> facts, List<EntityId> entities) {
        var fact = index.facts.find(about.text());
        var entity = index.entities.find(about.text());
        if (fact.isPresent()) {
            facts.add(fact.get());
        } else if (entity.isPresent()) {
            entities.add(entity.get());
        } else {
            unknown(about);
        }
    }

    private void unknown(Text about) {
        var names = new HashSet<>(index.facts.names());
        names.addAll(index.entities.names());
        if (index.facts.isComplete() && index.entities.isComplete()) {
            index.problems.error(
                    about.at(),
                    "unknown fact or entity '" + about + "'"
                            + Nearest.guess(about.text(), names, "name a fact or an entity of this pack"));
        }
    }
}
