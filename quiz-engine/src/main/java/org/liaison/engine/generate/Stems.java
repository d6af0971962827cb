package org.liaison.engine.generate;

import java.util.List;

/**
 * The words that strategies of their own put around what the vocabulary says, each in several ways so that a long form does not
 * read like a list. What is filled in stands where {@code %s} does.
 *
 * @param wordings the ways to put one question
 */
record Stems(List<String> wordings) {

    static final Stems COMPLETE_ALL = of(
            "Which of these complete the sentence “%s”? Select all that apply.",
            "“%s” What can stand in place of the dots? Select all that apply.",
            "Which of these can fill the gap in “%s”? Select all that apply.");

    static final Stems WHO_ALL = of(
            "Which of these %s? Select all that apply.",
            "Of which of these is it right to say that they %s? Select all that apply.");

    static final Stems ODD_ONE_OUT =
            of("Three of these %s. Which is the odd one out?", "All but one of these %s. Which one is the exception?");

    static final Stems MATCH = of(
            "Complete each line with the words that belong to it.",
            "Which words complete each line?",
            "Match each beginning with the words that complete it.");

    static final Stems CLASSIFY = of(
            "For each of these, choose the larger whole that it is part of.",
            "Where does each of these belong? Choose the larger whole that it is part of.",
            "Sort these by the larger whole that each is part of.");

    static final Stems BESIDE = of(
            "Which of these belongs directly to the same larger whole as %s?",
            "Which of these has its place directly beside %s, in the same larger whole?");

    static final Stems BESIDE_IN_CHART = of(
            "In the organization chart, which of these stands beside %s, under the same box?",
            "Which of these belongs directly to the same organization as %s?",
            "Which of these would you draw beside %s in an organization chart, under the same box?");

    static final Stems CHAIN = of("Which link is missing? “%s.”", "Which name fills both gaps? “%s.”");

    static final Stems SHORT_FORM =
            of("What is the short form of “%s”?", "How is “%s” abbreviated?", "Which short form is used for “%s”?");

    static final Stems LONG_FORM =
            of("What does “%s” stand for?", "What is “%s” short for?", "Which full name is abbreviated “%s”?");

    static final Stems GAP_IN_NAME = of(
            "Which word is missing? “%s” stands for “%s”.",
            "Which word fills the gap? “%s” is short for “%s”.",
            "What is the missing word in the full name of %s, “%s”?");

    private static Stems of(String... wordings) {
        return new Stems(List.of(wordings));
    }

    /** One of the wordings, drawn by lot and filled in. */
    String drawn(Dice dice, String... filled) {
        return dice.pick(wordings).formatted((Object[]) filled);
    }
}
