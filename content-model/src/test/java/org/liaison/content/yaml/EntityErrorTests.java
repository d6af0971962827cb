package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.BOATS;
import static org.liaison.content.yaml.Slip.OFFICES;
import static org.liaison.content.yaml.Slip.OFFICE_LESSON;

import org.junit.jupiter.api.Test;

/** What an author hears about an entity that cannot be right. */
class EntityErrorTests {

    @Test
    void anUnknownKindIsNamedWithTheNearest() {
        Slip.in(OFFICES, "  name: Tide Clerk\n  kind: crew", "  name: Tide Clerk\n  kind: crow")
                .gives(
                        "entities/offices.yaml:45: unknown kind 'crow'; did you mean 'crew'? Allowed are boat, crew, office, place");
    }

    @Test
    void anEntityNeedsANameAndAKind() {
        Slip.in(BOATS, "heron:\n  name: Heron\n  kind: boat\n", "heron:\n")
                .gives(
                        "entities/boats.yaml:1: entity 'heron' has no 'kind'; add the line 'kind: ...'",
                        "entities/boats.yaml:1: entity 'heron' has no 'name'; add the line 'name: ...'");
    }

    @Test
    void anUnknownKeyIsNamedWithTheAllowedOnes() {
        Slip.in(OFFICES, "  circle: Harbor", "  circel: Harbor")
                .gives(
                        "entities/offices.yaml:15: unknown key 'circel' in entity 'ferry-office'; did you mean 'circle'? Allowed are name, short, also, kind, article, plural, within, circle, facts, not so, never wrong");
    }

    @Test
    void anEntityIsDeclaredOnce() {
        Slip.in(BOATS, "the-rock:\n", "pilot-station:\n")
                .andIn(
                        BOATS,
                        "    - also called: the-rock [bay.p2.s1] ^rock-name",
                        "    - also called: gull-island [bay.p2.s1] ^rock-name")
                .gives(
                        "entities/boats.yaml:19: entity 'pilot-station' is already declared at entities/offices.yaml:29; rename one");
    }

    @Test
    void anEntityIdIsLowerCase() {
        Slip.in(BOATS, "the-rock:\n", "The_Rock:\n")
                .andIn(BOATS, "    - also called: the-rock [", "    - also called: gull-island [")
                .gives(
                        "entities/boats.yaml:19: 'The_Rock' cannot be an id; use lower-case letters and digits, joined by single dots or hyphens");
    }

    @Test
    void twoEntitiesMustNotShareAName() {
        Slip.in(BOATS, "name: The Rock", "name: seal  rock")
                .gives(
                        "entities/boats.yaml:19: 'the-rock' and 'seal-rock' are both called 'seal  rock'; give one of them another name");
    }

    @Test
    void twoEntitiesMustNotShareAShortName() {
        Slip.in(OFFICES, "  name: Tide Clerk\n", "  name: Tide Clerk\n  short: H.B.\n")
                .gives(
                        "entities/offices.yaml:43: 'tide-clerk' and 'harbor-board' are both called 'H.B.'; give one of them another name");
    }

    @Test
    void aShortNameMustNotBeAnothersName() {
        Slip.in(OFFICES, "  name: Tide Clerk\n", "  name: Tide Clerk\n  short: Heron\n")
                .gives(
                        "entities/boats.yaml:1: 'heron' and 'tide-clerk' are both called 'Heron'; give one of them another name");
    }

    @Test
    void anEntityStandsWithinAKnownOne() {
        Slip.in(OFFICES, "  within: harbor-board", "  within: harbour-board")
                .gives("entities/offices.yaml:32: unknown entity 'harbour-board'; did you mean 'harbor-board'?");
    }

    @Test
    void anEntityDoesNotStandWithinItself() {
        Slip.in(OFFICES, "  within: harbor-board", "  within: pilot-station")
                .gives("entities/offices.yaml:32: 'pilot-station' cannot stand within itself; name what it stands in");
    }

    @Test
    void entitiesDoNotStandWithinEachOther() {
        Slip.in(OFFICES, "  short: H.B.\n", "  short: H.B.\n  within: pilot-station\n")
                .andIn(OFFICES, "- members: ferry-office, pilot-station", "- members: ferry-office")
                .andIn(OFFICE_LESSON, "  - harbor-board.members.pilot-station\n", "")
                .gives(
                        "entities/offices.yaml:30: these stand in each other in a loop: pilot-station in harbor-board in pilot-station; take one of them out");
    }

    @Test
    void pluralIsYesOrNo() {
        Slip.in(OFFICES, "  plural: yes", "  plural: many")
                .gives("entities/offices.yaml:39: 'plural' is 'many'; write yes or no");
    }

    @Test
    void theArticleIsThe() {
        Slip.in(OFFICES, "  article: the\n  plural", "  article: a\n  plural")
                .gives("entities/offices.yaml:38: 'article' is 'a'; write 'the' or leave it out");
    }

    @Test
    void aNameIsNotEmpty() {
        Slip.in(BOATS, "name: The Rock", "name:")
                .gives("entities/boats.yaml:20: 'name' of entity 'the-rock' is empty; fill it in or delete it");
    }

    @Test
    void aNameIsNoList() {
        Slip.in(BOATS, "name: The Rock", "name: [The, Rock]")
                .gives(
                        "entities/boats.yaml:20: 'name' of entity 'the-rock' wants plain words; put them in quotes if need be");
    }

    @Test
    void anEmptyBlockHasNoKeys() {
        Slip.in(BOATS, "the-rock:\n  name: The Rock\n  kind: place\n", "the-rock:\n")
                .gives(
                        "entities/boats.yaml:19: entity 'the-rock' has no keys; it may have name, short, also, kind, article, plural, within, circle, facts, not so, never wrong");
    }
}
