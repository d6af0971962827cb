package org.liaison.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A short form and what it means, to be explained in place.
 *
 * @param spelledOut whether the source itself spells it out; one that it does not may be explained but never keyed
 * @param entity the entity it names, where it is one
 */
public record Term(
        String shortForm,
        String meaning,
        boolean spelledOut,
        @Nullable EntityId entity,
        String remark) {

    public Term {
        shortForm = Names.requireText("short form", shortForm);
        meaning = Names.requireText("meaning of " + shortForm, meaning);
    }

    /** The entity it names, where it is one. */
    public Optional<EntityId> named() {
        return Optional.ofNullable(entity);
    }
}
