package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.engine.check.Yard.ref;
import static org.liaison.engine.check.Yard.words;

import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.Thing;
import org.liaison.engine.check.Judgment.Doubt;
import org.liaison.engine.check.Judgment.Ground;
import org.liaison.engine.check.Judgment.Refuted;
import org.liaison.engine.check.Judgment.Stated;
import org.liaison.engine.check.Judgment.Unknown;

/** What the facts of a yard prove, and what they leave open. */
class ProverTests {

    private final Prover prover = Prover.of(Yard.pack());

    @Test
    void whatStandsInTheSourceIsStated() {
        assertThat(judge("office", "seat", ref("quay"))).isInstanceOf(Stated.class);
        assertThat(judge("crier", "tends", words("The  Bell"))).isInstanceOf(Stated.class);
    }

    @Test
    void silenceProvesNothing() {
        assertThat(judge("keeper", "seat", ref("quay"))).isEqualTo(new Unknown(Doubt.SILENCE));
        assertThat(judge("crier", "likes", words("fish"))).isEqualTo(new Unknown(Doubt.SILENCE));
        assertThat(judge("crier", "unheard-of", words("fish"))).isEqualTo(new Unknown(Doubt.SILENCE));
        assertThat(judge("office", "seat", words("the shore"))).isEqualTo(new Unknown(Doubt.SILENCE));
    }

    @Test
    void anotherPlaceConflictsWithTheOneStated() {
        assertThat(judge("office", "seat", ref("wharf"))).isEqualTo(refuted(Ground.CONFLICT, "office-seat"));
    }

    @Test
    void aCompleteListConflictsWithWhatItLeavesOut() {
        assertThat(judge("board", "members", ref("pilot"))).isEqualTo(refuted(Ground.CONFLICT, "board-office"));
    }

    @Test
    void whatIsTakenByOneIsNoOneElses() {
        assertThat(judge("clerk", "tends", words("the bell"))).isEqualTo(refuted(Ground.TAKEN, "bell"));
    }

    @Test
    void whatTheAuthorDeniesIsUntrue() {
        assertThat(judge("crier", "tends", words("The drum"))).isEqualTo(refuted(Ground.DENIAL, "bell"));
        assertThat(judge("clerk", "tends", words("the drum"))).isEqualTo(new Unknown(Doubt.SILENCE));
    }

    @Test
    void whatIsSharedIsOpen() {
        assertThat(judge("crier", "tends", words("the oil"))).isEqualTo(new Unknown(Doubt.OPEN));
    }

    @Test
    void whomTheAuthorProtectsIsNotWrong() {
        assertThat(judge("keeper", "tends", words("the map"))).isEqualTo(new Unknown(Doubt.DEFENSIBLE));
        assertThat(judge("crier", "tends", words("the map"))).isEqualTo(refuted(Ground.TAKEN, "map"));
    }

    @Test
    void partsAndWholesOfTheHolderAreNotWrong() {
        assertThat(judge("desk", "tends", words("the boats"))).isEqualTo(new Unknown(Doubt.KIN));
        assertThat(judge("board", "tends", words("the boats"))).isEqualTo(new Unknown(Doubt.KIN));
        assertThat(judge("pilot", "tends", words("the boats"))).isEqualTo(refuted(Ground.TAKEN, "office-tends"));
    }

    @Test
    void theOtherNameOfAPlaceIsNotWrong() {
        assertThat(judge("desk", "seat", ref("rock"))).isEqualTo(new Unknown(Doubt.KIN));
    }

    @Test
    void aPartOfAMemberIsNotWrong() {
        assertThat(judge("board", "members", ref("desk"))).isEqualTo(new Unknown(Doubt.KIN));
    }

    @Test
    void aWholeReachedByAnotherRoadIsNotWrong() {
        assertThat(judge("desk", "part-of", ref("board"))).isEqualTo(new Unknown(Doubt.BELONGING));
        assertThat(judge("desk", "part-of", ref("pilot"))).isEqualTo(refuted(Ground.CONFLICT, "desk-part"));
    }

    @Test
    void aFactHoldsUnderItsOwnConditionOnly() {
        assertThat(judge("clerk", "tends", words("the lamp"), "in summer")).isInstanceOf(Stated.class);
        assertThat(judge("clerk", "tends", words("the lamp"), "in winter")).isEqualTo(new Unknown(Doubt.CONDITION));
        assertThat(judge("clerk", "tends", words("the lamp"))).isEqualTo(new Unknown(Doubt.CONDITION));
    }

    @Test
    void aFactWithoutConditionHoldsUnderEach() {
        assertThat(judge("crier", "tends", words("the bell"), "in winter")).isInstanceOf(Stated.class);
        assertThat(judge("clerk", "tends", words("the bell"), "in winter")).isEqualTo(refuted(Ground.TAKEN, "bell"));
    }

    @Test
    void aFactUnderOneConditionSaysNothingOfAnother() {
        assertThat(judge("keeper", "tends", words("the lamp"), "in summer"))
                .isEqualTo(refuted(Ground.TAKEN, "lamp-summer"));
        assertThat(judge("pilot", "tends", words("the lamp"), "in summer")).isEqualTo(new Unknown(Doubt.CONDITION));
        assertThat(judge("crier", "seat", ref("quay"), "in summer")).isEqualTo(new Unknown(Doubt.SILENCE));
    }

    @Test
    void aClaimWithoutConditionHasToHoldUnderEach() {
        assertThat(judge("crier", "seat", ref("quay"))).isEqualTo(refuted(Ground.CONFLICT, "crier-seat"));
    }

    @Test
    void thePlaceAroundTheOneStatedIsNotWrong() {
        assertThat(judge("office", "seat", ref("harbor"))).isEqualTo(new Unknown(Doubt.KIN));
    }

    @Test
    void otherWordsConflictWithTheOnesStated() {
        assertThat(judge("office", "motto", words("sail on"))).isEqualTo(refuted(Ground.CONFLICT, "office-motto"));
    }

    @Test
    void aDenialHoldsUnderTheConditionOfItsFact() {
        assertThat(judge("crier", "tends", words("the whistle"), "in winter"))
                .isEqualTo(refuted(Ground.DENIAL, "horn"));
        assertThat(judge("crier", "tends", words("the whistle"), "in summer")).isEqualTo(new Unknown(Doubt.SILENCE));
        assertThat(judge("crier", "tends", words("the whistle"))).isEqualTo(refuted(Ground.DENIAL, "horn"));
        assertThat(judge("crier", "tends", words("the drum"), "in winter")).isEqualTo(refuted(Ground.DENIAL, "bell"));
    }

    @Test
    void ofSeveralFactsThatRuleAClaimOutTheFirmOneIsNamed() {
        assertThat(judge("guild", "members", ref("pilot"))).isEqualTo(refuted(Ground.CONFLICT, "guild-clerk"));
    }

    @Test
    void aConflictUnderTheConditionAskedIsNamed() {
        assertThat(judge("crier", "seat", ref("quay"), "in winter")).isEqualTo(refuted(Ground.CONFLICT, "crier-seat"));
        assertThat(judge("office", "seat", ref("wharf"), "in winter"))
                .isEqualTo(refuted(Ground.CONFLICT, "office-seat"));
    }

    @Test
    void whatIsStatedOutrightAndAlwaysRefutesBeforeWhatIsImpliedUnderTheCondition() {
        assertThat(judge("pilot", "motto", words("dive deep"), "in winter"))
                .isEqualTo(refuted(Ground.CONFLICT, "pilot-motto"));
    }

    private Judgment judge(String subject, String relation, Thing object) {
        return judge(subject, relation, object, "");
    }

    private Judgment judge(String subject, String relation, Thing object, String scope) {
        return prover.judge(Yard.claim(subject, relation, object), scope);
    }

    private static Judgment refuted(Ground ground, String fact) {
        return new Refuted(ground, Yard.pack().fact(new FactId(fact)));
    }
}
