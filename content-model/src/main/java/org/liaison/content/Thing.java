package org.liaison.content;

import java.util.Optional;

/** The object of a fact: another entity, or a few plain words. */
public sealed interface Thing permits Thing.Ref, Thing.Phrase {

    /** The entity meant, where the object is one. */
    Optional<EntityId> entity();

    /** An entity of the pack. */
    record Ref(EntityId id) implements Thing {

        @Override
        public Optional<EntityId> entity() {
            return Optional.of(id);
        }
    }

    /** Plain words that name no entity, such as "contract auditing". */
    record Phrase(String text) implements Thing {

        public Phrase {
            text = Names.requireText("object", text);
        }

        @Override
        public Optional<EntityId> entity() {
            return Optional.empty();
        }
    }
}
