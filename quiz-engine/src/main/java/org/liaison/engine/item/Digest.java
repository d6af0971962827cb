package org.liaison.engine.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names things by their content. */
public final class Digest {

    /** How many digits the whole digest has. */
    public static final int WHOLE = 64;

    private Digest() {}

    /** The first digits of the SHA-256 of a text, in hexadecimal: an even number of them. */
    public static String of(String text, int digits) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, digits / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
