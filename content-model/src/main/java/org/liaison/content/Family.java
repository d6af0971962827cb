package org.liaison.content;

/** The family a relation belongs to, which says what kind of knowledge its facts carry. */
public enum Family {
    /** A short form and what it stands for. */
    NAMING,
    /** Parts and wholes, members, leaders and lines of reporting. */
    STRUCTURE,
    /** Dealings between two entities: advice, support, coordination. */
    RELATION,
    /** Where something sits. */
    PLACE,
    /** What an entity does. */
    FUNCTION,
    /** What an entity decides, oversees or directs. */
    AUTHORITY,
    /** Whom to turn to. */
    CONTACT,
    /** Where something is written down. */
    DOCUMENT,
    /** What must or need not come first. */
    PROCESS,
    /** Any other stated attribute. */
    OTHER
}
