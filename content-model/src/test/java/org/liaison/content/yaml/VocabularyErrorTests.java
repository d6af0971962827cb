package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.OFFICES;
import static org.liaison.content.yaml.Slip.WORDS;

import org.junit.jupiter.api.Test;

/** What an author hears about words and kinds. */
class VocabularyErrorTests {

    @Test
    void aWordIsDefinedOnce() {
        Slip.in(WORDS, "    word: advises", "    word: issues")
                .andIn(
                        OFFICES,
                        "- advises: every captain (in fog) [bay.p2.s2] ^fog",
                        "- does: stand watch (in fog) [bay.p2.s2] ^fog")
                .gives("words.yaml:56: word 'issues' is already declared at words.yaml:44; rename one");
    }

    @Test
    void aRelationIdIsLowerCase() {
        Slip.in(WORDS, "  advises:\n", "  Advises:\n")
                .gives(
                        "words.yaml:55: 'Advises' cannot be an id; use lower-case letters and digits, joined by single dots or hyphens");
    }

    @Test
    void anUnknownFamilyIsNamedWithTheNearest() {
        Slip.in(WORDS, "    family: relation", "    family: relations")
                .gives(
                        "words.yaml:57: 'family' cannot be 'relations'; did you mean 'relation'? Allowed are naming, structure, relation, place, function, authority, contact, document, process, other");
    }

    @Test
    void anUnknownKinIsNamedWithTheAllowedOnes() {
        Slip.in(WORDS, "    kin: object is part", "    kin: object is parts")
                .gives(
                        "words.yaml:29: 'kin' cannot be 'object is parts'; did you mean 'object is part'? Allowed are none, object is whole, object is part, same");
    }

    @Test
    void objectsAreOneManyClosedOrNamed() {
        Slip.in(WORDS, "    objects: closed", "    objects: three")
                .gives("words.yaml:28: 'objects' cannot be 'three'; allowed are one, many, closed, named");
    }

    @Test
    void aRelationNeedsItsStatement() {
        Slip.in(WORDS, "    says: \"{s} <advises|advise> {o}\"\n", "")
                .gives("words.yaml:55: relation 'advises' has no 'says'; add the line 'says: ...'");
    }

    @Test
    void aStatementNeedsSubjectAndObject() {
        Slip.in(WORDS, "    says: \"{s} <advises|advise> {o}\"\n", "    says: \"{s} <advises|advise>\"\n")
                .gives("words.yaml:59: this template lacks {o}; add it where it belongs");
    }

    @Test
    void aStatementThatBeginsOtherwiseNeedsItsPredicate() {
        Slip.in(WORDS, "    does: \"<does|do> this: {o}\"\n", "")
                .gives(
                        "words.yaml:64: 'says' does not begin with '{s} '; reword it, or add 'does' with the predicate alone");
    }

    @Test
    void aQuestionForTheObjectDoesNotTellIt() {
        Slip.in(WORDS, "What is the short form of {s}?", "Is {o} the short form of {s}?")
                .gives("words.yaml:14: this question holds its own answer, {o}; take it out");
    }

    @Test
    void aQuestionForTheSubjectNamesTheObject() {
        Slip.in(WORDS, "[\"{Which} is part of {o}?\"]", "[\"{Which} is part of it?\"]")
                .gives("words.yaml:23: this template lacks {o}; add it where it belongs");
    }

    @Test
    void aSituationNamesWhatIsNeededAndNotWhoHasIt() {
        var asked = "    asks subject: [\"{Which} is part of {o}?\"]";
        Slip.in(WORDS, asked, asked + "\n    situations: [\"Where is it? Whom do you ask?\"]")
                .gives("words.yaml:24: this template lacks {o}; add it where it belongs");
        Slip.in(WORDS, asked, asked + "\n    situations: [\"You need {o} of {s}. Whom do you ask?\"]")
                .gives("words.yaml:24: this question holds its own answer, {s}; take it out");
    }

    @Test
    void aPlaceholderIsKnown() {
        Slip.in(WORDS, "[\"{Which} is part of {o}?\"]", "[\"{Who} is part of {o}?\"]")
                .gives("words.yaml:23: unknown placeholder '{Who}'; allowed are {s}, {o}, {scope}, {Which}");
    }

    @Test
    void aKindIsASortOfThing() {
        Slip.in(WORDS, "  boat: concept", "  boat: thing")
                .gives(
                        "words.yaml:4: 'sort' cannot be 'thing'; allowed are organization, person, document, place, concept");
    }

    @Test
    void wordsHaveTwoParts() {
        Slip.in(WORDS, "kinds:\n", "others: none\nkinds:\n")
                .gives("words.yaml:1: unknown key 'others' in a file of words; allowed are kinds, relations");
    }
}
