package org.liaison.web.find;

/**
 * Something that can be found.
 *
 * @param title what it is called, counting more than its text
 * @param otherNames further names, which count as much but are not shown; one a line
 * @param text what it says
 * @param address where it is
 */
record Entry(Kind kind, String title, String otherNames, String text, String address) {

    /** What sort of thing it is; results are shown in this order. */
    enum Kind {
        STAKEHOLDER,
        FACT,
        TERM,
        LESSON
    }
}
