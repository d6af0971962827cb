package org.liaison.web.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Not the secret: a token that is logged by accident stays secret. */
    @Override
    public String toString() {
        return "Token";
    }
}
