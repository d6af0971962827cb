package org.liaison.engine.generate;

import java.util.List;

/**
 * The words that strategies of their own put around what the vocabulary says, each in several ways so that a long form does not
 * read like a list. What is filled in stands where {@code %s} does.
 *
 * @param wordings the ways to put one question
 */
record Stems(List<String> wordings) {

    static final Stems COMPLETE_ALL =
            of("Which of these complete the sentence “%s”?", "What can stand in place of the dots in “%s”?");

    static final Stems WHO_ALL = of(
            "Which of these %s?", "Of which of these is it right to say that they %s?", "Which ones among these %s?");

    static final Stems ODD_ONE_OUT = of(
            "Three of these %s. Which is the odd one out?",
            "All but one of these %s. Which one is the exception?", "Of these four, three %s. Which one is left over?");

    static final Stems MATCH = of(
            "Complete each line with the words that belong to it.",
            "Which words complete each line?",
            "Match each beginning with the words that complete it.",
            "How does each line go on?",
            "Each line breaks off. Which words bring it to its end?");

    static final Stems CLASSIFY = of(
            "For each of these, choose the larger whole that it is part of.",
            "Where does each of these belong? Choose the larger whole that it is part of.",
            "Sort these by the larger whole that each is part of.");

    static final Stems BESIDE = of(
            "Which of these belongs directly to the same larger whole as %s?",
            "Which of these has its place directly beside %s, in the same larger whole?",
            "Which of these is a part of the same larger whole as %s?");

    static final Stems BESIDE_IN_CHART = of(
            "In the organization chart, which of these stands beside %s, under the same box?",
            "Which of these belongs directly to the same organization as %s?",
            "Which of these would you draw beside %s in an organization chart, under the same box?",
            "You find %s on the organization chart. Who else hangs under the same box?",
            "Which of these shares its parent organization with %s?",
            "Which of these is a sister organization of %s, one step below the same whole?");

    static final Stems CHAIN = of(
            "Which link is missing? “%s.”",
            "Which name fills both gaps? “%s.”", "One name stands behind both dots: “%s.” Which is it?");

    static final Stems SHORT_FORM = of(
            "What is the short form of “%s”?",
            "How is “%s” abbreviated?",
            "Which short form is used for “%s”?",
            "There is little room on a slide. How do you shorten “%s”?",
            "You write “%s” in full once. How do you write it after that?",
            "By which short form do you find “%s” in a list?",
            "A form has room for a few letters. What do you enter for “%s”?",
            "Colleagues rarely say “%s” in full. What do you hear instead?",
            "What do you look for in an index of short forms to find “%s”?",
            "“%s” is too long for a door sign. What do you put there?",
            "A speaker reads “%s” from a slide of short forms. What is written there?",
            "You take notes by hand. What do you jot down for “%s”?",
            "You search your mail for “%s” and find nothing. Which short form do you try?");

    static final Stems LONG_FORM = of(
            "What does “%s” stand for?",
            "What is “%s” short for?",
            "Which full name is abbreviated “%s”?",
            "A message mentions “%s”. What is the full name?",
            "How is “%s” written out in full?",
            "Somebody says “%s” on the phone. Which full name do you write down?",
            "A newcomer does not know “%s”. How do you spell it out?",
            "You see “%s” on a slide. What would it be in full?",
            "Which name lies behind the letters “%s”?",
            "Two offices argue over what “%s” means. What is the right name?",
            "A glossary lists “%s”. Which name stands beside it?",
            "Your first report may use no short forms. What do you write for “%s”?",
            "“%s” comes up three times in a meeting. What is meant, in full?");

    static final Stems GAP_IN_NAME = of(
            "Which word is missing? “%s” stands for “%s”.",
            "Which word fills the gap? “%s” is short for “%s”.",
            "What is the missing word in the full name of %s, “%s”?",
            "Somebody spells out %s and forgets a word: “%s”. Which one?",
            "On a sign, the full name of %s has lost a word: “%s”. What was it?",
            "A note explains %s as “%s”. Which word did the writer leave out?",
            "You type %s in full and one word will not come to mind: “%s”. What is it?",
            "In full, %s reads “%s”. Which word belongs in the gap?",
            "A printer has smudged one word of %s in full: “%s”. Can you tell which word it was?",
            "Half asleep, you read %s in full as “%s”. Which word did you skip?",
            "A glossary gives %s as “%s”, with one word blotted out. What is under the blot?",
            "The full name behind %s has a hole in it: “%s”. What fills it?",
            "You hear %s read out as “%s”, with a cough in between. Which word was lost?",
            "A plaque for %s is to read “%s”. Which word does the engraver still need?");

    /** What a question has to say that wants every right option ticked. */
    static final String SELECT_ALL = " Select all that apply.";

    private static Stems of(String... wordings) {
        return new Stems(List.of(wordings));
    }

    /** One of the wordings, drawn by lot and filled in. */
    String drawn(Dice dice, String... filled) {
        return dice.pick(wordings).formatted((Object[]) filled);
    }
}
