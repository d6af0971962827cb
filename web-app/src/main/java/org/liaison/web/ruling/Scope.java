package org.liaison.web.ruling;

import org.liaison.engine.item.ItemId;

/** How far a verdict reaches. The names are stored: never rename one. */
public enum Scope {
    /** This very item. */
    ITEM,
    /** The fact of the item wherever the template of the item asks it. */
    PAIR,
    /** Everything that the template of the item asks. */
    TEMPLATE;

    /** What the verdict is about, seen from one of its items. */
    String subject(ItemId item) {
        return switch (this) {
            case ITEM -> item.toString();
            case PAIR -> item.fact() + "~" + item.template();
            case TEMPLATE -> item.template();
        };
    }
}
