package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.liaison.content.Names;
import org.liaison.content.yaml.Value.Text;

/**
 * The names of one sort that a pack declares, and where it does.
 *
 * @param <T> the id a name becomes
 */
final class Register<T> {

    private final String sort;
    private final boolean anyText;
    private final Function<String, T> toId;
    private final Problems problems;
    private final Map<String, At> declared = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean complete = true;

    private Register(String sort, boolean anyText, Function<String, T> toId, Problems problems) {
        this.sort = sort;
        this.anyText = anyText;
        this.toId = toId;
        this.problems = problems;
    }

    /** A register of ids: lower-case words and digits joined by dots and hyphens. */
    static <T> Register<T> ofIds(String sort, Function<String, T> toId, Problems problems) {
        return new Register<>(sort, false, toId, problems);
    }

    /** A register of words that may look like anything. */
    static Register<String> ofWords(String sort, Problems problems) {
        return new Register<>(sort, true, Function.identity(), problems);
    }

    /** Says that some declarations could not be read, so that a name not found here may still exist. */
    void isIncomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    /** Enters the name under this key of a block; one that is missing may be any that others refer to. */
    Optional<T> declare(Fields fields, String key) {
        var name = fields.required(key);
        if (name.isEmpty()) {
            isIncomplete();
        }
        return name.flatMap(this::declare);
    }

    /** Enters a name; a name that is no id or is taken is an error. */
    Optional<T> declare(Text name) {
        if (!anyText && !Names.isId(name.text())) {
            problems.error(
                    name.at(),
                    "'" + name
                            + "' cannot be an id; use lower-case letters and digits, joined by single dots or hyphens");
            refused.add(name.text());
            return Optional.empty();
        }
        var before = declared.putIfAbsent(name.text(), name.at());
        if (before != null) {
            problems.error(name.at(), sort + " '" + name + "' is already declared at " + before + "; rename one");
            return Optional.empty();
        }
        return Optional.of(toId.apply(name.text()));
    }

    /** What a name means; a name that was never declared is an error. */
    Optional<T> refer(Text name) {
        var known = find(name.text());
        if (known.isEmpty() && complete && !refused.contains(name.text())) {
            problems.error(
                    name.at(),
                    "unknown " + sort + " '" + name + "'"
                            + Nearest.guess(
                                    name.text(),
                                    declared.keySet(),
                                    "no " + sort + " of this name is declared, so add it or correct it"));
        }
        return known;
    }

    /** What the names mean; one that is unknown or stands twice is an error. */
    List<T> referAll(List<Text> names) {
        var seen = new HashSet<String>();
        var meant = new ArrayList<T>();
        for (var name : names) {
            if (!seen.add(name.text())) {
                problems.error(name.at(), sort + " '" + name + "' stands twice in this list; name it once");
            } else {
                refer(name).ifPresent(meant::add);
            }
        }
        return meant;
    }

    Optional<T> find(String name) {
        return declared.containsKey(name) ? Optional.of(toId.apply(name)) : Optional.empty();
    }

    boolean has(String name) {
        return declared.containsKey(name);
    }

    /** Where a declared name was declared. */
    At where(Object id) {
        return declared.getOrDefault(id.toString(), new At("pack.yaml", 1));
    }

    Collection<String> names() {
        return declared.keySet();
    }
}
