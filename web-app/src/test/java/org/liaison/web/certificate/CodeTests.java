package org.liaison.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeTests {

    private final SecureRandom random = new SecureRandom();

    @Test
    void aCodeIsWrittenInGroupsAndReadBack() {
        assertThat(new Code("0123456789ABCDEFGHJK").written()).isEqualTo("01234-56789-ABCDE-FGHJK");
        for (var count = 0; count < 1000; count++) {
            var code = Code.random(random);
            assertThat(Code.tidied(code.written())).isEqualTo(code.value());
        }
    }

    @Test
    void everyCharacterIsDrawnAndNoCodeTwice() {
        Set<String> codes = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (var count = 0; count < 1000; count++) {
            var code = Code.random(random).value();
            codes.add(code);
            code.chars().forEach(characters::add);
        }
        assertThat(codes).hasSize(1000);
        assertThat(characters).hasSize(32);
    }

    @Test
    void whatIsEasilyTakenForADigitIsReadAsIt() {
        assertThat(Code.tidied(" oO iI lL \u2011\u00a0\u2013 abc ")).isEqualTo("001111ABC");
    }

    @Test
    void nothingElseIsACode() {
        for (var text : new String[] {"", "0123456789ABCDEFGHJ", "0123456789ABCDEFGHJU", "0123456789abcdefghjk"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Code(text));
        }
        assertThat(Code.tidied("\u0000'\u00fc%")).isEqualTo("UUUU");
        assertThat(Code.tidied("A".repeat(9000))).hasSize(64);
    }
}
