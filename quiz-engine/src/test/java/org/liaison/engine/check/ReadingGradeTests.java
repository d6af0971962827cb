package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadingGradeTests {

    private static final String PLAIN = "it can see and it can run and it can jump and it sings";

    @Test
    void aSentenceOfShortWordsIsEasy() {
        var words = 14;
        assertThat(ReadingGrade.of(PLAIN)).isCloseTo(0.39 * words + 11.8 - 15.59, within(1e-9));
    }

    @Test
    void acronymsCountAsShortWordsWithAllThatJoinsThem() {
        assertThat(ReadingGrade.of(PLAIN.replaceFirst("^it", "USD(P)"))).isEqualTo(ReadingGrade.of(PLAIN));
        assertThat(ReadingGrade.of(PLAIN.replaceFirst("^it", "PM/RSAT"))).isEqualTo(ReadingGrade.of(PLAIN));
    }

    @Test
    void namesCountAsShortWordsExceptAtTheBeginning() {
        assertThat(ReadingGrade.of(PLAIN.replace("jump", "Indianapolis"))).isEqualTo(ReadingGrade.of(PLAIN));
        assertThat(ReadingGrade.of(PLAIN.replaceFirst("^it", "Indianapolis"))).isGreaterThan(ReadingGrade.of(PLAIN));
    }

    @Test
    void manySyllablesAreHardAndManySentencesEasy() {
        assertThat(ReadingGrade.of(PLAIN.replace("jump", "accommodate"))).isGreaterThan(ReadingGrade.of(PLAIN));
        assertThat(ReadingGrade.of(PLAIN.replace("see", "see."))).isLessThan(ReadingGrade.of(PLAIN));
    }
}
