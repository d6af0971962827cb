package org.liaison.content;

import java.util.List;

/**
 * A text that facts rest on.
 *
 * @param asOf the date the text speaks for, in the author's words
 * @param sentences its headings and sentences in reading order
 */
public record Source(String title, String publisher, String asOf, List<Sentence> sentences) {

    public Source {
        title = Names.requireText("title of the source", title);
        sentences = List.copyOf(sentences);
    }
}
