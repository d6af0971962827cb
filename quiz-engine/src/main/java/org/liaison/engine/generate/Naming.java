package org.liaison.engine.generate;

import java.util.Optional;
import org.liaison.content.Entity;

/** How an entity is named in an option: all options of an item alike. */
enum Naming {
    SHORT("") {
        @Override
        Optional<String> of(Entity entity) {
            return Optional.ofNullable(entity.shortName());
        }
    },
    FULL(".full") {
        @Override
        Optional<String> of(Entity entity) {
            return Optional.of(entity.name());
        }
    };

    private final String suffix;

    Naming(String suffix) {
        this.suffix = suffix;
    }

    abstract Optional<String> of(Entity entity);

    /** What the template name of an item with such options ends in. */
    String suffix() {
        return suffix;
    }
}
