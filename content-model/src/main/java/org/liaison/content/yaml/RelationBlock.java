package org.liaison.content.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liaison.content.Family;
import org.liaison.content.Phrasing;
import org.liaison.content.Relation;
import org.liaison.content.Relation.Holders;
import org.liaison.content.Relation.Kinship;
import org.liaison.content.Relation.Objects;
import org.liaison.content.RelationId;
import org.liaison.content.yaml.Value.Entry;
import org.liaison.content.yaml.Value.Text;

/** Reads one relation of a vocabulary: its algebra and its templates. */
final class RelationBlock {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}?");
    private static final List<String> PLACEHOLDERS = List.of("{s}", "{o}", "{scope}", "{Which}");
    private static final String SUBJECT_FIRST = "{s} ";

    private final Fields fields;
    private final Problems problems;

    private RelationBlock(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    static Optional<Fields> fields(Entry entry, Problems problems) {
        return Fields.of(
                entry.key().at(),
                entry.value(),
                "relation '" + entry.key() + "'",
                problems,
                "word",
                "family",
                "meaning",
                "objects",
                "holders",
                "kin",
                "says",
                "does",
                "asks object",
                "asks subject",
                "situations");
    }

    static Optional<Relation> read(RelationId id, String word, Fields fields, Problems problems) {
        return new RelationBlock(fields, problems).read(id, word);
    }

    private Optional<Relation> read(RelationId id, String word) {
        var family = fields.needChoice("family", Family.class, Family.OTHER);
        var meaning = fields.need("meaning");
        var objects = fields.choice("objects", Objects.class, Objects.MANY);
        var holders = fields.choice("holders", Holders.class, Holders.MANY);
        var kinship = fields.choice("kin", Kinship.class, Kinship.NONE);
        return phrasing().map(phrasing -> new Relation(id, word, family, meaning, objects, holders, kinship, phrasing));
    }

    private Optional<Phrasing> phrasing() {
        var says = fields.required("says");
        var asksObject = asks("asks object", "{s}", "{o}");
        var asksSubject = asks("asks subject", "{o}", "{s}");
        var situations = asks("situations", "{o}", "{s}");
        if (says.isEmpty() || !(requires(says.get(), "{s}") && requires(says.get(), "{o}"))) {
            return Optional.empty();
        }
        checkPlaceholders(says.get());
        return Optional.of(new Phrasing(says.get().text(), asksObject, asksSubject, situations, does(says.get())));
    }

    private String does(Text says) {
        var given = fields.text("does");
        if (given.isPresent()) {
            requires(given.get(), "{o}");
            checkPlaceholders(given.get());
            return given.get().text();
        }
        if (!says.text().startsWith(SUBJECT_FIRST)) {
            problems.error(
                    says.at(), "'says' does not begin with '{s} '; reword it, or add 'does' with the predicate alone");
        }
        return says.text().replace(SUBJECT_FIRST, "");
    }

    private List<String> asks(String key, String needed, String given) {
        var templates = fields.texts(key);
        for (var template : templates) {
            requires(template, needed);
            checkPlaceholders(template);
            if (template.text().contains(given)) {
                problems.error(template.at(), "this question holds its own answer, " + given + "; take it out");
            }
        }
        return templates.stream().map(Text::text).toList();
    }

    private boolean requires(Text template, String placeholder) {
        var there = template.text().contains(placeholder);
        if (!there) {
            problems.error(template.at(), "this template lacks " + placeholder + "; add it where it belongs");
        }
        return there;
    }

    private void checkPlaceholders(Text template) {
        PLACEHOLDER
                .matcher(template.text())
                .results()
                .filter(found -> !PLACEHOLDERS.contains(found.group()))
                .forEach(found -> problems.error(
                        template.at(),
                        "unknown placeholder '" + found.group() + "'; allowed are " + String.join(", ", PLACEHOLDERS)));
    }
}
