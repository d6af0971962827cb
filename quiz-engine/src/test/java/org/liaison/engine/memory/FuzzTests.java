package org.liaison.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.engine.memory.Histories.NEW_YEAR;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FuzzTests {

    private static final Memory REVIEWED = new Memory(10, 5, NEW_YEAR, 3, 0);

    @Test
    void oneOrTwoDaysAreNeverMoved() {
        assertThat(moved(1)).containsExactly(1);
        assertThat(moved(2)).containsExactly(2);
        assertThat(Fuzz.OFF.around(30, REVIEWED)).isEqualTo(30);
    }

    @Test
    void aShortIntervalMovesByADayOrTwo() {
        assertThat(moved(3)).containsExactly(2, 3, 4);
        assertThat(moved(7)).containsExactly(5, 6, 7, 8, 9);
        assertThat(moved(10)).containsExactly(8, 9, 10, 11, 12);
    }

    @Test
    void aLongOneMovesFurtherButByASmallerShare() {
        assertThat(moved(30)).containsExactly(27, 28, 29, 30, 31, 32, 33);
        assertThat(moved(100)).hasSize(15).contains(93, 107);
    }

    @Test
    void noneIsMovedBeyondTheLongestThereIs() {
        assertThat(moved(36_500)).allMatch(days -> days > 34_600 && days <= 36_500);
    }

    @Test
    void factsLearnedTogetherAreNotMovedTogetherForEver() {
        var later = new Memory(10, 5, NEW_YEAR.plusSeconds(3_600), 3, 0);
        var again = new Memory(10, 5, NEW_YEAR, 4, 0);
        var fuzz = new Fuzz(true, 7);
        var intervals = Set.of(fuzz.around(5_000, REVIEWED), fuzz.around(5_000, later), fuzz.around(5_000, again));
        assertThat(intervals).hasSize(3);
    }

    private static Set<Integer> moved(int days) {
        var all = new TreeSet<Integer>();
        for (var seed = 0; seed < 300; seed++) {
            all.add(new Fuzz(true, seed).around(days, REVIEWED));
        }
        return all;
    }
}
