package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.CONFUSIONS;
import static org.liaison.content.yaml.Slip.GLOSSARY;
import static org.liaison.content.yaml.Slip.NOTES;
import static org.liaison.content.yaml.Slip.PATH;

import org.junit.jupiter.api.Test;

/** What an author hears about look-alikes, short forms, notes and the onboarding plan. */
class AppendixErrorTests {

    @Test
    void lookAlikesAreKnownEntities() {
        Slip.in(CONFUSIONS, "[harbor-board, ferry-office]", "[harbor-board, ferry-ofice]")
                .gives("confusions.yaml:3: unknown entity 'ferry-ofice'; did you mean 'ferry-office'?");
    }

    @Test
    void lookAlikesAreToldApartByKnownFacts() {
        Slip.in(CONFUSIONS, "[leave, permits]", "[leave, permit]")
                .gives("confusions.yaml:5: unknown fact 'permit'; did you mean 'permits'?");
    }

    @Test
    void lookAlikesAreTwoAtLeast() {
        Slip.in(CONFUSIONS, "[harbor-board, ferry-office]", "[harbor-board]")
                .gives("confusions.yaml:3: set 'board-and-office' has one member; a look-alike needs at least two");
    }

    @Test
    void aShortFormNamesAKnownEntity() {
        Slip.in(GLOSSARY, "entity: harbor-board", "entity: harbor-boat")
                .gives("glossary.yaml:3: unknown entity 'harbor-boat'; did you mean 'harbor-board'?");
    }

    @Test
    void aShortFormIsExplainedOnce() {
        Slip.in(GLOSSARY, "short: TL", "short: H.B.")
                .andIn(PATH, "about: [H.B., TL]", "about: [H.B.]")
                .andIn(PATH, "board-and-office, TL]", "board-and-office]")
                .gives("glossary.yaml:4: short form 'H.B.' is already declared at glossary.yaml:1; rename one");
    }

    @Test
    void aNoteIsAboutAKnownFactOrEntity() {
        Slip.in(NOTES, "about: fog", "about: fogs")
                .gives("notes.yaml:9: unknown fact or entity 'fogs'; did you mean 'fog'?");
    }

    @Test
    void aNoteHasAKnownKind() {
        Slip.in(NOTES, "kind: unclear", "kind: unclaer")
                .gives(
                        "notes.yaml:8: 'kind' cannot be 'unclaer'; did you mean 'unclear'? Allowed are unclear, slip, changed, background");
    }

    @Test
    void aNoteIsDeclaredOnce() {
        Slip.in(NOTES, "note: n2", "note: n1")
                .gives("notes.yaml:7: note 'n1' is already declared at notes.yaml:1; rename one");
    }

    @Test
    void aStepNamesAKnownLesson() {
        Slip.in(PATH, "about: [offices]", "about: [office]")
                .gives("path.yaml:14: unknown lesson 'office'; did you mean 'offices'?");
    }

    @Test
    void aStepNamesAKnownSet() {
        Slip.in(PATH, "about: board-and-office", "about: board-and-offices")
                .gives("path.yaml:21: unknown confusion set 'board-and-offices'; did you mean 'board-and-office'?");
    }

    @Test
    void aStepNamesAKnownScenario() {
        Slip.in(PATH, "about: [s01, s02]", "about: [s01, s12]")
                .gives("path.yaml:31: unknown scenario 's12'; did you mean 's02'?");
    }

    @Test
    void aStepNamesAKnownShortForm() {
        Slip.in(PATH, "about: [H.B., TL]", "about: [HB, TL]")
                .gives(
                        "path.yaml:26: unknown short form 'HB'; no short form of this name is declared, so add it or correct it");
    }

    @Test
    void aCheckIsAboutAnythingThatIsKnown() {
        Slip.in(PATH, "[offices, s03, board", "[offices, s04, board")
                .gives(
                        "path.yaml:36: unknown lesson, scenario, confusion set or short form 's04'; did you mean 's01'?");
    }

    @Test
    void aStepDoesAKnownThing() {
        Slip.in(PATH, "do: placement", "do: placing")
                .gives(
                        "path.yaml:7: 'do' cannot be 'placing'; allowed are placement, lesson, terms, contrast, scenarios, review, check");
    }

    @Test
    void aStepIsDeclaredOnce() {
        Slip.in(PATH, "step: cases", "step: start")
                .gives("path.yaml:28: step 'start' is already declared at path.yaml:6; rename one");
    }

    @Test
    void aPassMarkIsAPercentage() {
        Slip.in(PATH, "pass: 80", "pass: 180")
                .gives("path.yaml:16: 'pass' is '180'; write a whole number from 0 to 100");
    }

    @Test
    void aStepIsTakenInAKnownWay() {
        Slip.in(PATH, "behavior: deferred certainty", "behavior: defered")
                .gives(
                        "path.yaml:40: 'behavior' cannot be 'defered'; did you mean 'deferred'? Allowed are immediate, deferred, adaptive, certainty, deferred certainty");
    }

    @Test
    void aTimeLimitIsANumberOfMinutes() {
        Slip.in(PATH, "time limit: 12", "time limit: 0")
                .gives("path.yaml:41: 'time limit' is '0'; write a whole number from 1 to 600");
    }

    @Test
    void attemptsAreCountedFromOne() {
        Slip.in(PATH, "attempts: 2", "attempts: many")
                .gives("path.yaml:42: 'attempts' is 'many'; write a whole number from 1 to 100");
    }

    @Test
    void aTimeLimitLeavesTheTimeThatAStepTakes() {
        Slip.in(PATH, "time limit: 12", "time limit: 8")
                .gives(
                        "path.yaml:41: the 'time limit' is 8 minutes, but this step is said to take 10; raise the limit or lower 'minutes'");
    }

    @Test
    void aCheckGivesNoHints() {
        Slip.in(PATH, "behavior: deferred certainty", "behavior: adaptive")
                .gives(
                        "path.yaml:40: a check cannot be adaptive, since hints and further tries are for practice; write immediate, deferred, certainty or deferred certainty");
    }

    @Test
    void aPlacementHasItsOwnRules() {
        Slip.in(PATH, "minutes: 5\n    - step: read", "minutes: 5\n      attempts: 2\n    - step: read")
                .gives(
                        "path.yaml:11: a placement has rules of its own, since each of its questions follows from the answers before; take out 'attempts'");
    }

    @Test
    void whatIsOnlyReadIsNotTaken() {
        Slip.in(PATH, "items: 6\n      pass: 80", "behavior: immediate")
                .gives("path.yaml:15: this step is for reading only; take out 'behavior'");
    }

    @Test
    void aStageHasSteps() {
        Slip.in(
                        PATH,
                        "- stage: day-1\n",
                        "- stage: day-0\n  title: Before\n  due: 0\n  aim: You are ready.\n- stage: day-1\n")
                .gives("path.yaml:1: this stage has no 'steps'; add at least one");
    }

    @Test
    void aListFileIsAList() {
        Slip.in(
                        GLOSSARY,
                        "- short: H.B.\n  means: Harbor Board\n  entity: harbor-board\n- short: TL\n  means: tide ledger\n  spelled out: no\n  remark: the book of the Tide Clerk\n",
                        "short: H.B.\n")
                .andIn(PATH, "about: [H.B., TL]", "items: 3")
                .andIn(PATH, "board-and-office, TL]", "board-and-office]")
                .gives("glossary.yaml:1: this is no list of short forms; begin each with '- '");
    }
}
