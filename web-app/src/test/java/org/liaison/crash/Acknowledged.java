package org.liaison.crash;

import java.util.List;

/**
 * An answer of which the server has said that it is kept.
 *
 * @param key the key of the form it was sent with
 * @param value what was chosen; empty for one who did not know
 * @param fields all that the form sent: name, value, name, value
 */
record Acknowledged(String attempt, int question, String key, String value, List<String> fields) {}
