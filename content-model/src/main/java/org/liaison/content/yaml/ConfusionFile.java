package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.content.ConfusionSet;

/** Reads the look-alikes. Their ids are entered first, since lessons name them. */
final class ConfusionFile {

    private record Draft(String id, Fields fields) {}

    private final Index index;
    private final List<Draft> drafts = new ArrayList<>();

    ConfusionFile(Index index) {
        this.index = index;
    }

    void declare(Value file) {
        for (var item : Blocks.in(file, "look-alikes", index.problems)) {
            Fields.of(item, "a confusion set", index.problems, "set", "title", "members", "axis", "facts", "tell")
                    .ifPresent(fields ->
                            index.sets.declare(fields, "set").ifPresent(id -> drafts.add(new Draft(id, fields))));
        }
    }

    List<ConfusionSet> resolve() {
        return drafts.stream().flatMap(draft -> set(draft).stream()).toList();
    }

    private Optional<ConfusionSet> set(Draft draft) {
        var fields = draft.fields();
        var named = fields.needTexts("members");
        if (named.size() == 1) {
            index.problems.error(
                    fields.at("members"), "set '" + draft.id() + "' has one member; a look-alike needs at least two");
        }
        var members = index.entities.referAll(named);
        var title = fields.need("title");
        var axis = fields.need("axis");
        var facts = index.facts.referAll(fields.texts("facts"));
        var tell = fields.need("tell");
        return members.size() < 2
                ? Optional.empty()
                : index.problems.attempt(
                        fields.at(), () -> new ConfusionSet(draft.id(), title, members, axis, facts, tell));
    }
}
