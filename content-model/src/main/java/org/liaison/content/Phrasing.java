package org.liaison.content;

import java.util.List;

/**
 * The wordings of a relation, as templates.
 *
 * <p>Placeholders: <code>{s}</code> the subject, <code>{o}</code> the object, <code>{scope}</code> the condition of the fact,
 * <code>{Which}</code> the question word that suits the sort of thing asked for ("Who", "Which organization"), and
 * <code>&lt;sits|sit&gt;</code> a word in its singular and plural form, chosen by the number of the subject. A template without
 * <code>{scope}</code> gets the scope after the object.
 *
 * @param says the statement, without a full stop, such as <code>{s} &lt;sits|sit&gt; in {o}</code>
 * @param asksObject questions whose answer is the object; may be empty
 * @param asksSubject questions whose answer is the subject; may be empty
 * @param situations a need that only the subject can meet, with the question whom to turn to, such as "You need {o}. Whom do you
 *     ask?"; may be empty
 * @param does the predicate alone, such as <code>&lt;sits|sit&gt; in {o}</code>
 */
public record Phrasing(
        String says, List<String> asksObject, List<String> asksSubject, List<String> situations, String does) {

    public Phrasing {
        says = Names.requireText("statement template", says);
        if (!says.contains("{s}") || !says.contains("{o}")) {
            throw new IllegalArgumentException("A statement template needs {s} and {o}: '" + says + "'");
        }
        asksObject = List.copyOf(asksObject);
        asksSubject = List.copyOf(asksSubject);
        situations = List.copyOf(situations);
    }
}
