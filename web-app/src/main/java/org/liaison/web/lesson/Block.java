package org.liaison.web.lesson;

import java.util.List;
import org.liaison.web.glossary.Run;

/**
 * A block of prose as a template draws it.
 *
 * @param runs its words; empty for lists
 * @param items the items of a list, each with its own blocks
 */
record Block(Kind kind, List<Run> runs, List<List<Block>> items) {

    Block {
        runs = List.copyOf(runs);
        items = List.copyOf(items);
    }

    static Block words(Kind kind, List<Run> runs) {
        return new Block(kind, runs, List.of());
    }

    static Block list(Kind kind, List<List<Block>> items) {
        return new Block(kind, List.of(), items);
    }

    /** What sort of block it is. */
    enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }
}
