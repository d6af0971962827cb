package org.liaison.web.quiz;

import java.util.List;

/**
 * What whoever filled in a form could know of the answers to its question.
 *
 * @param sequence the sequence number of the last answer there was when the form was made; -1 when there was none
 * @param after the keys of forms for the same question, filled in before this one on the same device
 */
record Seen(int sequence, List<String> after) {

    static final String SEQUENCE = "seen";
    static final String AFTER = "after";

    /** Of a form that does not tell; it is taken to know all there is. */
    static final Seen EVERYTHING = new Seen(Integer.MAX_VALUE, List.of());

    private static final int MOST_KEYS = 50;

    static Seen of(Fields fields) {
        var sequence = fields.one(SEQUENCE);
        if (!sequence.matches("-1|[0-9]{1,6}")) {
            return EVERYTHING;
        }
        var keys = fields.all(AFTER).stream()
                .filter(FormKey::isOne)
                .limit(MOST_KEYS)
                .toList();
        return new Seen(Integer.parseInt(sequence), keys);
    }
}
