package org.liaison.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTests {

    @Test
    void countsEveryKindOfSlip() {
        assertThat(Spelling.slips("dsca", "dsca")).isZero();
        assertThat(Spelling.slips("dsac", "dsca")).isEqualTo(1);
        assertThat(Spelling.slips("dsc", "dsca")).isEqualTo(1);
        assertThat(Spelling.slips("dxca", "dsca")).isEqualTo(1);
        assertThat(Spelling.slips("", "dsca")).isEqualTo(4);
        assertThat(Spelling.slips("audting", "auditing")).isEqualTo(1);
    }

    @Test
    void aLongWordMayHaveTwoSlipsAndAShortOneMayHaveOne() {
        var spelling = new Spelling();
        spelling.add("huntsville");
        spelling.add("audit");
        assertThat(spelling.near("huntsvile")).containsEntry("huntsville", 1);
        assertThat(spelling.near("hunstvile")).containsEntry("huntsville", 2);
        assertThat(spelling.near("audti")).containsEntry("audit", 1);
        assertThat(spelling.near("aidti")).isEmpty();
    }

    @Test
    void wordsOfThreeLettersAreTakenAsTheyAre() {
        var spelling = new Spelling();
        spelling.add("dla");
        assertThat(spelling.near("dlb")).isEmpty();
    }

    @Test
    void findsLongerWordsByTheirBeginning() {
        var spelling = new Spelling();
        spelling.add("training");
        spelling.add("trainer");
        spelling.add("treaty");
        assertThat(spelling.beginningWith("train")).containsExactly("trainer", "training");
        assertThat(spelling.beginningWith("t")).isEmpty();
    }
}
