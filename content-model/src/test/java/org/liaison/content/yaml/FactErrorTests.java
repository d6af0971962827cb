package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.BOATS;
import static org.liaison.content.yaml.Slip.BOAT_LESSON;
import static org.liaison.content.yaml.Slip.NOTES;
import static org.liaison.content.yaml.Slip.OFFICES;
import static org.liaison.content.yaml.Slip.OFFICE_LESSON;

import org.junit.jupiter.api.Test;

/** What an author hears about a fact that cannot be right. */
class FactErrorTests {

    @Test
    void anUnknownWordIsNamedWithTheNearest() {
        Slip.in(OFFICES, "- advises: every", "- advices: every")
                .gives("entities/offices.yaml:34: unknown word 'advices'; did you mean 'advises'?");
    }

    @Test
    void aWordUnlikeAnyIsAskedFor() {
        Slip.in(OFFICES, "- advises: every", "- whistles at: every")
                .gives(
                        "entities/offices.yaml:34: unknown word 'whistles at'; no word of this name is declared, so add it or correct it");
    }

    @Test
    void anUnknownSentenceIsNamedWithTheNearest() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2]", "(in fog) [bay.p2.s9]")
                .gives("entities/offices.yaml:34: unknown sentence 'bay.p2.s9'; did you mean 'bay.p2.s1'?");
    }

    @Test
    void everyUnknownSentenceOfALineIsNamed() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2]", "(in fog) [bay.p2.s2, sky.p1.s1, moon.h]")
                .gives(
                        "entities/offices.yaml:34: unknown sentence 'sky.p1.s1'; did you mean 'bay.p1.s1'?",
                        "entities/offices.yaml:34: unknown sentence 'moon.h'; no sentence of this name is declared, so add it or correct it");
    }

    @Test
    void aSentenceIsCitedOnce() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2]", "(in fog) [bay.p2.s2, bay.p2.s2]")
                .gives("entities/offices.yaml:34: sentence 'bay.p2.s2' stands twice in this list; name it once");
    }

    @Test
    void aFactWithoutASourceIsRefused() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2] ^fog", "(in fog) ^fog")
                .gives(
                        "entities/offices.yaml:34: this fact has no source; end it with the sentences it rests on, such as [intro.p1.s2]");
    }

    @Test
    void emptyBracketsAreNoSource() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2] ^fog", "(in fog) [] ^fog")
                .gives(
                        "entities/offices.yaml:34: the square brackets are empty; name the sentences this fact rests on");
    }

    @Test
    void sourcesStandLast() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2] ^fog", "[bay.p2.s2] in fog ^fog")
                .gives(
                        "entities/offices.yaml:34: after the sources 'in' stands; put the sources last, then ^handle and !flags");
    }

    @Test
    void aHandleStandsBehindTheSources() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2] ^fog", "(in fog) ^fog [bay.p2.s2]")
                .andIn(BOAT_LESSON, "[fog, ", "[")
                .andIn(NOTES, "about: fog", "about: heron")
                .gives("entities/offices.yaml:34: '^fog' stands before the sources; move it behind them");
    }

    @Test
    void aFactHasOneHandle() {
        Slip.in(OFFICES, "(in fog) [bay.p2.s2] ^fog", "(in fog) [bay.p2.s2] ^fog ^mist")
                .andIn(BOAT_LESSON, "[fog, ", "[")
                .andIn(NOTES, "about: fog", "about: heron")
                .gives("entities/offices.yaml:34: this fact has 2 handles; keep one");
    }

    @Test
    void aHandleIsAnId() {
        Slip.in(OFFICES, "[bay.p2.s2] ^fog", "[bay.p2.s2] ^Fog!")
                .andIn(BOAT_LESSON, "[fog, ", "[")
                .andIn(NOTES, "about: fog", "about: heron")
                .gives(
                        "entities/offices.yaml:34: 'Fog!' cannot be an id; use lower-case letters and digits, joined by single dots or hyphens");
    }

    @Test
    void aHandleIsUsedOnce() {
        Slip.in(OFFICES, "^tables", "^ledger")
                .andIn(BOAT_LESSON, "tables, ", "")
                .gives(
                        "entities/offices.yaml:48: fact 'ledger' is already declared at entities/offices.yaml:47; rename one");
    }

    @Test
    void anUnknownFlagIsNamedWithTheNearest() {
        Slip.in(OFFICES, "^lights !shared", "^lights !shard")
                .gives(
                        "entities/offices.yaml:41: unknown flag '!shard'; did you mean '!shared'? Allowed are !implied, !no-quiz, !shared");
    }

    @Test
    void aFactNeedsAnObject() {
        Slip.in(
                        OFFICES,
                        "- does: keep the lights [other.p1.s1]",
                        "- does: '[other.p1.s1]'\n    - does: keep the lights [other.p1.s1]")
                .gives("entities/offices.yaml:41: this fact has no object; write it between the colon and the sources");
    }

    @Test
    void aScopeIsNotEmpty() {
        Slip.in(OFFICES, "every captain (in fog)", "every captain ()")
                .gives(
                        "entities/offices.yaml:34: the parentheses are empty; write the condition of the fact or take them out");
    }

    @Test
    void aLineThatIsNoFactIsRefused() {
        Slip.in(OFFICES, "- advises: every captain (in fog) [bay.p2.s2] ^fog", "- the captains wait")
                .andIn(BOAT_LESSON, "[fog, ", "[")
                .andIn(NOTES, "about: fog", "about: heron")
                .gives(
                        "entities/offices.yaml:34: this is not of the form '- WORD: OBJECT [source]'; write it like that, on one line");
    }

    @Test
    void aForgottenDashIsPointedOut() {
        Slip.in(OFFICES, "    - issues: lamp oil", "      issues: lamp oil")
                .gives(
                        "entities/offices.yaml:42: 'issues' belongs to no list item; begin the line with '- '",
                        "lessons/boats.yaml:6: unknown fact 'oil'; no fact of this name is declared, so add it or correct it");
    }

    @Test
    void severalEntitiesTakeNoHandle() {
        Slip.in(
                        OFFICES,
                        "- members: ferry-office, pilot-station [bay.p1.s2]",
                        "- members: ferry-office, pilot-station [bay.p1.s2] ^two")
                .andIn(
                        OFFICE_LESSON,
                        "  - harbor-board.members.ferry-office\n  - harbor-board.members.pilot-station\n",
                        "")
                .gives(
                        "entities/offices.yaml:10: this line names 2 entities and so takes no handle; take it out, or write one line for each");
    }

    @Test
    void theSameFactIsStatedOnce() {
        Slip.in(
                        OFFICES,
                        "    - issues: lamp oil [other",
                        "    - issues: Lamp  Oil [other.p1.s1]\n    - issues: lamp oil [other")
                .gives(
                        "entities/offices.yaml:43: this fact is already stated at entities/offices.yaml:42 as 'lamp-keepers.issues.lamp-oil'; keep one");
    }

    @Test
    void aWordForOneObjectTakesNoSecondEntity() {
        Slip.in(
                        BOATS,
                        "    - crosses to: seal-rock",
                        "    - crosses to: gull-island [bay.p2.s1]\n    - crosses to: seal-rock")
                .gives(
                        "entities/boats.yaml:11: 'egret' can have one 'crosses to' only, and fact 'egret.crosses-to.gull-island' names 'gull-island'; keep one");
    }

    @Test
    void nothingIsPartOfItselfByDetours() {
        Slip.in(
                        OFFICES,
                        "    - abbr: H.B. [bay.p1.s1]",
                        "    - abbr: H.B. [bay.p1.s1]\n    - part of: ferry-office [bay.p1.s1]")
                .gives(
                        "entities/offices.yaml:11: these stand in each other in a loop: ferry-office in harbor-board in ferry-office; take one of them out",
                        "entities/offices.yaml:18: these stand in each other in a loop: ferry-office in harbor-board in ferry-office; take one of them out");
    }

    @Test
    void nothingIsPartOfItself() {
        Slip.in(OFFICES, "^office-part", "^office-part\n    - members: ferry-office [bay.p1.s2]")
                .gives(
                        "entities/offices.yaml:18: these stand in each other in a loop: ferry-office in ferry-office; take one of them out");
    }

    @Test
    void whatIsUntrueMustNotBeStated() {
        Slip.in(OFFICES, "- permits: fishing licenses", "- permits: All sailing permits")
                .gives(
                        "entities/offices.yaml:22: 'All sailing permits' is declared untrue, but fact 'permits' states it; take one out");
    }

    @Test
    void notSoNamesAKnownFact() {
        Slip.in(OFFICES, "- permits: fishing licenses", "- permit: fishing licenses")
                .gives("entities/offices.yaml:22: unknown fact 'permit'; did you mean 'permits'?");
    }

    @Test
    void notSoNamesAFactOfTheSameEntity() {
        Slip.in(OFFICES, "- permits: fishing licenses", "- tables: fishing licenses")
                .gives(
                        "entities/offices.yaml:22: fact 'tables' is not about 'ferry-office'; move this line to its own entity");
    }

    @Test
    void neverWrongNamesKnownEntities() {
        Slip.in(OFFICES, "- permits: harbor-board, pilot-station", "- permits: harbor-bord, pilot-station")
                .gives("entities/offices.yaml:25: unknown entity 'harbor-bord'; did you mean 'harbor-board'?");
    }

    @Test
    void neverWrongNamesAFactOfTheSameEntity() {
        Slip.in(OFFICES, "- permits: harbor-board, pilot-station", "- fog: harbor-board")
                .gives(
                        "entities/offices.yaml:25: fact 'fog' is not about 'ferry-office'; move this line to its own entity");
    }

    @Test
    void aBrokenLineIsNoReasonToCallItsHandleUnknown() {
        Slip.in(OFFICES, "- issues: all sailing permits [bay.p1.s2] ^permits", "- issues: all sailing permits ^permits")
                .gives(
                        "entities/offices.yaml:18: this fact has no source; end it with the sentences it rests on, such as [intro.p1.s2]");
    }
}
