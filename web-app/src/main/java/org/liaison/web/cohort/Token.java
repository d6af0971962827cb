package org.liaison.web.cohort;

import java.security.SecureRandom;
import java.util.Base64;
import org.liaison.engine.item.Digest;

/** The secret part of an invitation's link: 128 bits by chance, of which only the digest is ever kept. */
public record Token(String value) {

    private static final int BYTES = 16;

    /** @throws IllegalArgumentException if it is none of ours */
    public Token {
        if (!value.matches("[A-Za-z0-9_-]{22}")) {
            throw new IllegalArgumentException("Not a token");
        }
    }

    static Token random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The SHA-256 digest in hexadecimal digits. */
    String digest() {
        return Digest.of(value, Digest.WHOLE);
    }

    /** Not the secret: a token that is logged by accident stays secret. */
    @Override
    public String toString() {
        return "Token";
    }
}
