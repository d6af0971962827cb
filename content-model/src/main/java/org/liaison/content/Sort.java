package org.liaison.content;

/** What sort of thing an entity is; only entities of one sort may stand beside each other as options. */
public enum Sort {
    ORGANIZATION,
    PERSON,
    DOCUMENT,
    PLACE,
    CONCEPT;

    /** Whether it is somebody who does things, and so a stakeholder: an organization or a person. */
    public boolean acts() {
        return this == ORGANIZATION || this == PERSON;
    }
}
