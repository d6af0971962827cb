package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.BOAT_LESSON;
import static org.liaison.content.yaml.Slip.NOTES;

import org.junit.jupiter.api.Test;

/** What an author hears about a file that is not the plain YAML a pack is made of. */
class YamlErrorTests {

    @Test
    void aColonInAPlainLineWantsQuotes() {
        Slip.in(BOAT_LESSON, "title: Boats and helpers", "title: Boats: and helpers")
                .gives(
                        "lessons/boats.yaml:2: a colon followed by a blank has no place here; put the line in quotes, or check its indentation");
    }

    @Test
    void aTabIsNoIndentation() {
        Slip.in(BOAT_LESSON, "minutes: 5\n", "minutes: 5\n\tgoal: x\n")
                .gives(
                        "lessons/boats.yaml:5: a line cannot begin like this: indent with blanks, not tabs, and put text that begins with a sign such as @, &, * or % in quotes");
    }

    @Test
    void anOpenQuoteIsFoundWhereItOpens() {
        Slip.in(BOAT_LESSON, "title: Boats and helpers", "title: \"Boats and helpers")
                .gives(
                        "lessons/boats.yaml:2: a quote that opens here is not closed, or holds a backslash that means nothing; close it, or use single quotes");
    }

    @Test
    void anOpenBracketIsFoundWhereItOpens() {
        Slip.in(BOAT_LESSON, "covers: [fog", "covers: [[fog")
                .gives(
                        "lessons/boats.yaml:6: a bracket that opens here is not closed as it should be; close it, or put the line in quotes");
    }

    @Test
    void aLineThatDoesNotFitIsPointedOut() {
        Slip.in(BOAT_LESSON, "goals: [name the boat for each place]", "goals:\n  - name the boat\n - name the place")
                .gives(
                        "lessons/boats.yaml:7: this line does not fit the lines above; check its indentation and where a quote or bracket closes");
    }

    @Test
    void aKeyWithoutAColonIsPointedOut() {
        Slip.in(BOAT_LESSON, "minutes: 5\n", "minutes 5\n")
                .gives(
                        "lessons/boats.yaml:5: this line is no 'key: value'; add the colon and a blank, or put the text on the line above");
    }

    @Test
    void wordsBehindAClosingQuoteArePointedOut() {
        Slip.in(BOAT_LESSON, "title: Boats and helpers", "title: \"Boats\" and helpers")
                .gives(
                        "lessons/boats.yaml:2: this line does not fit the lines above; check its indentation and where a quote or bracket closes");
    }

    @Test
    void aKeyStandsOnce() {
        Slip.in(BOAT_LESSON, "minutes: 5\n", "minutes: 5\ntitle: More boats\n")
                .gives("lessons/boats.yaml:5: 'title' stands twice here, first in line 2; keep one of them");
    }

    @Test
    void anAnchorIsRefused() {
        Slip.in(BOAT_LESSON, "title: Boats and helpers", "title: &boats Boats and helpers")
                .gives(
                        "lessons/boats.yaml:2: '&' names a place to repeat, which a pack does not allow; put it in quotes if it is text");
    }

    @Test
    void anAliasIsRefused() {
        Slip.in(BOAT_LESSON, "title: Boats and helpers", "title: &boats Boats and helpers")
                .andIn(BOAT_LESSON, "text: Two boats, two places.", "text: *boats")
                .gives(
                        "lessons/boats.yaml:2: '&' names a place to repeat, which a pack does not allow; put it in quotes if it is text",
                        "lessons/boats.yaml:7: '*' repeats another place, which a pack does not allow; write it out or put it in quotes");
    }

    @Test
    void aTagIsRefused() {
        Slip.in(BOAT_LESSON, "minutes: 5", "minutes: !!int 5")
                .gives(
                        "lessons/boats.yaml:4: words that begin with '!' are a YAML tag, which a pack does not allow; put them in quotes");
    }

    @Test
    void aTagOnAListIsRefused() {
        Slip.in(BOAT_LESSON, "covers: [fog", "covers: !!set [fog")
                .gives(
                        "lessons/boats.yaml:6: words that begin with '!' are a YAML tag, which a pack does not allow; put them in quotes");
    }

    @Test
    void deepNestingIsRefused() {
        Slip.in(
                        BOAT_LESSON,
                        "goals: [name the boat for each place]",
                        "goals: [[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]")
                .gives(
                        "lessons/boats.yaml:5: this is nested more than 20 levels deep; a pack needs far fewer",
                        "lessons/boats.yaml:5: 'goals' of a lesson wants plain words; put them in quotes if need be");
    }

    @Test
    void anEmptyFileIsPointedOut() {
        Slip.inAll(NOTES, "# nothing yet\n")
                .gives("notes.yaml:1: this file is empty; write it or take it out of pack.yaml");
    }

    @Test
    void aSecondDocumentIsRefused() {
        Slip.in(BOAT_LESSON, "text: Two boats, two places.\n", "text: Two boats, two places.\n---\nmore: text\n")
                .gives("lessons/boats.yaml:8: a second document begins here; take out the line '---'");
    }

    @Test
    void aControlCharacterIsPointedOut() {
        Slip.in(BOAT_LESSON, "title: Boats and helpers", "title: Boats\u0007 and helpers")
                .gives(
                        "lessons/boats.yaml:2: a character here may not stand in a text file; delete it and type it again");
    }

    @Test
    void halfACharacterIsPointedOut() {
        Slip.in(BOAT_LESSON, "text: Two boats", "text: Two \uD83D boats")
                .gives(
                        "lessons/boats.yaml:7: a character here may not stand in a text file; delete it and type it again");
    }
}
