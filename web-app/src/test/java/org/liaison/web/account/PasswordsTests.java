package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordFitsItsHashAndNoOther() {
        var hash = passwords.hash("seven quiet rivers");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("seven quiet rivers", hash)).isTrue();
        assertThat(passwords.matches("seven quiet river", hash)).isFalse();
        assertThat(passwords.hash("seven quiet rivers")).isNotEqualTo(hash);
    }

    @Test
    void comparingWithNobodyIsARealComparisonThatCostsAsMuch() {
        var hash = passwords.hash("seven quiet rivers");
        assertThat(Passwords.HASH_OF_NOBODY.length()).isEqualTo(hash.length());
        assertThat(Passwords.HASH_OF_NOBODY).startsWith(hash.substring(0, hash.indexOf("p=1$")));
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 32 * 1024, 3).matches("any", Passwords.HASH_OF_NOBODY))
                .isFalse();
    }
}
