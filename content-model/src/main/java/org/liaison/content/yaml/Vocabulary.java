package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.Relation;
import org.liaison.content.RelationId;
import org.liaison.content.Sort;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Text;

/** The words that facts may use and the kinds that entities may be: the standard ones, then those of the pack. */
final class Vocabulary {

    private final Problems problems;
    private final Register<String> words;
    private final Register<RelationId> ids;
    private final Map<String, Relation> byWord = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, Sort> kinds = new HashMap<>();
    private boolean complete = true;

    Vocabulary(Problems problems) {
        this.problems = problems;
        words = Register.ofWords("word", problems);
        ids = Register.ofIds("relation", RelationId::new, problems);
    }

    void isIncomplete() {
        complete = false;
        words.isIncomplete();
    }

    void add(Value file) {
        Fields.of(file, "a file of words", problems, "kinds", "relations").ifPresent(fields -> {
            fields.value("kinds").ifPresent(this::addKinds);
            fields.value("relations").ifPresent(this::addRelations);
        });
    }

    private void addKinds(Value value) {
        if (!(value instanceof Block block)) {
            complete = false;
            problems.error(value.at(), "'kinds' wants lines of the form 'agency: organization'");
            return;
        }
        for (var entry : block.entries()) {
            if (entry.value() instanceof Text sort) {
                kinds.put(
                        entry.key().text(),
                        Choice.of("sort", sort, Sort.class, problems).orElse(Sort.CONCEPT));
            } else {
                problems.error(
                        entry.value().at(), "kind '" + entry.key() + "' wants one word: what sort of thing it is");
            }
        }
    }

    private void addRelations(Value value) {
        if (!(value instanceof Block block)) {
            words.isIncomplete();
            problems.error(value.at(), "'relations' wants blocks, each with the id of a relation above it");
            return;
        }
        for (var entry : block.entries()) {
            var id = ids.declare(entry.key());
            RelationBlock.fields(entry, problems).ifPresentOrElse(fields -> add(id, fields), words::isIncomplete);
        }
    }

    private void add(Optional<RelationId> id, Fields fields) {
        var word = words.declare(fields, "word");
        var relation = id.flatMap(known -> RelationBlock.read(known, word.orElse("?"), fields, problems));
        relation.ifPresent(known -> {
            relations.add(known);
            word.ifPresent(typed -> byWord.put(typed, known));
        });
    }

    /** The relation of a word that a fact uses; a word that is not known is an error. */
    Optional<Relation> relation(Text word) {
        return words.refer(word).flatMap(known -> Optional.ofNullable(byWord.get(known)));
    }

    /** What sort of thing a kind is; a kind that is not known is an error. */
    Sort sort(Text kind) {
        var sort = kinds.get(kind.text());
        if (sort == null && complete) {
            var known = kinds.keySet().stream().sorted().toList();
            problems.error(
                    kind.at(),
                    "unknown kind '" + kind + "'"
                            + (known.isEmpty() ? "; no kind is declared" : Nearest.offer(kind.text(), known)));
        }
        return sort == null ? Sort.CONCEPT : sort;
    }

    List<Relation> relations() {
        return relations;
    }
}
