package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.BOATS;
import static org.liaison.content.yaml.Slip.BOAT_LESSON;
import static org.liaison.content.yaml.Slip.OFFICES;
import static org.liaison.content.yaml.Slip.OFFICE_LESSON;
import static org.liaison.content.yaml.Slip.PACK;
import static org.liaison.content.yaml.Slip.SOURCE;

import org.junit.jupiter.api.Test;

/** What an author is asked to look at in a pack that loads. */
class WarningTests {

    @Test
    void aSentenceWithoutAFactIsPointedOut() {
        Slip.in(SOURCE, "  - other.lead: it only introduces the list\n", "")
                .warns("source.yaml:19: no fact cites sentence 'other.lead'; add one, or say why under 'no fact'");
    }

    @Test
    void noFactOnACitedSentenceIsPointedOut() {
        Slip.in(SOURCE, "  - bay.p2.s3: an aside\n", "  - bay.p2.s3: an aside\n  - bay.p2.s2: only weather\n")
                .warns(
                        "source.yaml:14: sentence 'bay.p2.s2' stands under 'no fact', but a fact cites it; take it out there");
    }

    @Test
    void aFactInNoLessonIsPointedOut() {
        Slip.in(BOAT_LESSON, "[fog, lights", "[lights")
                .warns("entities/offices.yaml:34: no lesson covers fact 'fog'; add it to 'covers' of one");
    }

    @Test
    void withoutLessonsNoFactIsMissedInThem() {
        Slip.in(PACK, "  lessons: [lessons/offices.yaml, lessons/boats.yaml]\n", "")
                .andIn(PACK, "  scenarios: scenarios.yaml\n", "")
                .andIn(PACK, "  path: path.yaml\n", "")
                .isFine();
    }

    @Test
    void anEntityThatNoFactMentionsIsPointedOut() {
        Slip.in(BOATS, "the-rock:\n", "whale:\n  name: Whale\n  kind: boat\nthe-rock:\n")
                .warns("entities/boats.yaml:19: no fact mentions entity 'whale'; state one, or take the entity out");
    }

    @Test
    void twoHoldersOfOneObjectArePointedOut() {
        Slip.in(
                        OFFICES,
                        "    - issues: lamp oil [other.p1.s1] ^oil !shared",
                        "    - issues: All sailing permits [other.p1.s1] ^oil")
                .warns(
                        "entities/offices.yaml:42: 'issues' has one holder, but 'ferry-office' holds the same by fact 'permits'; reword one, give it a scope, or mark one !shared");
    }

    @Test
    void aSharedObjectMayHaveTwoHolders() {
        Slip.in(OFFICES, "    - issues: lamp oil [", "    - issues: all sailing permits [")
                .isFine();
    }

    @Test
    void anotherScopeIsAnotherMatter() {
        Slip.in(
                        OFFICES,
                        "    - issues: lamp oil [other.p1.s1] ^oil !shared",
                        "    - issues: all sailing permits (at night) [other.p1.s1] ^oil")
                .isFine();
    }

    @Test
    void kinMayHoldTheSame() {
        Slip.in(OFFICES, "- issues: leave to run (in Alder Bay) [", "- issues: all sailing permits [")
                .isFine();
    }

    @Test
    void aWordThatLooksLikeAnIdIsPointedOut() {
        Slip.in(BOATS, "- crosses to: gull-island", "- crosses to: gul-island")
                .andIn(BOATS, "gull-island:\n  name: Gull Island\n  kind: place\n", "")
                .warns(
                        "entities/boats.yaml:5: 'gul-island' looks like the id of an entity but is read as plain words; declare the entity, or reword the object");
    }

    @Test
    void anUnknownIdAmongKnownOnesIsPointedOut() {
        Slip.in(OFFICES, "- members: ferry-office, pilot-station [", "- members: ferry-office, pilots-station [")
                .andIn(
                        OFFICE_LESSON,
                        "  - harbor-board.members.ferry-office\n  - harbor-board.members.pilot-station\n",
                        "  - harbor-board.members.ferry-office-pilots-station\n")
                .warns(
                        "entities/offices.yaml:10: 'pilots-station' looks like the id of an entity but is read as plain words; did you mean 'pilot-station'?");
    }

    @Test
    void aPlainWordIsNoId() {
        Slip.in(OFFICES, "- issues: lamp oil", "- issues: oil").isFine();
    }
}
