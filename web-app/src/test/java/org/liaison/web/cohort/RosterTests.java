package org.liaison.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.web.cohort.Roster.Entry;

/** Lists as spreadsheets save them, and as people type them. */
class RosterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lee.ann,Ann Lee\nox,Olaf X",
                "lee.ann;Ann Lee\r\nox;Olaf X\r\n",
                " lee.ann\tAnn Lee \n\nox\tOlaf X"
            })
    void commasSemicolonsAndTabsAreUnderstood(String list) throws Roster.Unreadable {
        assertThat(Roster.read(list).entries()).extracting(Entry::login).containsExactly("lee.ann", "ox");
        assertThat(Roster.read(list).entries()).extracting(Entry::name).containsExactly("Ann Lee", "Olaf X");
    }

    @Test
    void aHeadingIsSkippedAndLinesKeepTheirNumbers() throws Roster.Unreadable {
        var entries = Roster.read("Login,Name\nann,Ann\n\nben,Ben\n").entries();

        assertThat(entries).containsExactly(new Entry(2, "ann", "Ann"), new Entry(4, "ben", "Ben"));
    }

    @Test
    void somebodyCalledLoginIsNoHeadingFurtherDown() throws Roster.Unreadable {
        assertThat(Roster.read("ann,Ann\nlogin,Name\n").entries()).hasSize(2);
    }

    @Test
    void quotedNamesMayHoldCommasAndLoginsAreInLowerCase() throws Roster.Unreadable {
        assertThat(Roster.read("ANN,\"Lee, Ann\"").entries()).containsExactly(new Entry(1, "ann", "Lee, Ann"));
    }

    @Test
    void aMissingNameIsLeftForTheVerdict() throws Roster.Unreadable {
        assertThat(Roster.read("ann").entries()).containsExactly(new Entry(1, "ann", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "login,name\n"})
    void aListOfNobodyIsRefused(String list) {
        assertThat(problem(list).messageKey()).isEqualTo("enroll.empty");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNamedByItsLine() {
        var problem = problem("ann,Ann\nben,\"Ben\nkim,Kim\n");

        assertThat(problem.messageKey()).isEqualTo("enroll.broken");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void morePeopleThanFitAreRefused() {
        assertThat(problem(String.join("\n", Collections.nCopies(Roster.MOST + 1, "ann,Ann")))
                        .messageKey())
                .isEqualTo("enroll.many");
    }

    private static Roster.Unreadable problem(String list) {
        return catchThrowableOfType(Roster.Unreadable.class, () -> Roster.read(list));
    }
}
