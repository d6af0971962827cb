package org.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.yaml.Packs;

/** Who stands so close to whom that one may be right wherever the other is. */
class KinTests {

    private final Pack pack = Packs.harbor();

    @Test
    void everyoneIsTheirOwnKin() {
        assertThat(areKin("heron", "heron")).isTrue();
    }

    @Test
    void thePartAndTheWholeAreKinEitherWay() {
        assertThat(areKin("ferry-office", "harbor-board")).isTrue();
        assertThat(areKin("harbor-board", "ferry-office")).isTrue();
    }

    @Test
    void whatStandsWithinIsKinThoughNoFactSaysSo() {
        assertThat(areKin("pilot-station", "harbor-board")).isTrue();
    }

    @Test
    void twoPartsOfOneWholeAreNoKin() {
        assertThat(areKin("ferry-office", "pilot-station")).isFalse();
    }

    @Test
    void twoNamesOfOneThingAreKin() {
        assertThat(areKin("seal-rock", "the-rock")).isTrue();
        assertThat(areKin("the-rock", "seal-rock")).isTrue();
    }

    @Test
    void aSeatMakesNoKin() {
        assertThat(areKin("ferry-office", "st-annes-quay")).isFalse();
    }

    @Test
    void theWholesOfAnEntityIncludeItself() {
        assertThat(pack.wholesOf(new EntityId("ferry-office")))
                .containsExactly(new EntityId("ferry-office"), new EntityId("harbor-board"));
    }

    private boolean areKin(String one, String other) {
        return pack.areKin(new EntityId(one), new EntityId(other));
    }
}
