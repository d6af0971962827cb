package org.liaison.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that facts are about.
 *
 * @param shortName the short form its source uses, such as {@code DSCA}
 * @param aliases other names, accepted when typed and never offered as a wrong option
 * @param kind the author's word for what it is, such as {@code agency}
 * @param within the larger entity it stands in, as background for choosing options; never asked
 * @param circle the service or department whose circle it moves in, such as {@code Army}; background, never asked
 * @param article whether its full name takes "the" in a sentence
 * @param plural whether its name takes a plural verb
 */
public record Entity(
        EntityId id,
        String name,
        @Nullable String shortName,
        List<String> aliases,
        String kind,
        Sort sort,
        @Nullable EntityId within,
        @Nullable String circle,
        boolean article,
        boolean plural) {

    public Entity {
        name = Names.requireText("name of " + id, name);
        aliases = List.copyOf(aliases);
        kind = Names.requireText("kind of " + id, kind);
        if (id.equals(within)) {
            throw new IllegalArgumentException("'" + id + "' cannot stand within itself");
        }
    }

    /** The short form where there is one, else the name. */
    public String label() {
        return shortName == null ? name : shortName;
    }

    /** The full name as it stands inside a sentence, such as "the Department of State". */
    public String inSentence() {
        return article ? "the " + name : name;
    }

    /** Every name that means this entity: the name, the short form, and the aliases. */
    public Stream<String> names() {
        return Stream.of(Stream.of(name), Optional.ofNullable(shortName).stream(), aliases.stream())
                .flatMap(names -> names);
    }
}
