package org.liaison.web.quiz;

import java.util.List;

/**
 * Practice to take along: questions of one practice attempt that are still open, each with its answer and explanation.
 *
 * <p>For practice only: who holds it holds the keys.
 */
public record PracticePack(AttemptId attempt, String title, List<Page> pages) {

    public PracticePack {
        pages = List.copyOf(pages);
    }

    /**
     * One question, whole.
     *
     * @param path where its answer is sent
     * @param right the fields of its form when it is answered right, as the query of an address
     */
    public record Page(Question question, String path, String right, Explained explained) {}
}
