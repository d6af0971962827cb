package org.liaison.content;

/** What sort of thing an entity is; only entities of one sort may stand beside each other as options. */
public enum Sort {
    ORGANIZATION,
    PERSON,
    DOCUMENT,
    PLACE,
    CONCEPT
}
