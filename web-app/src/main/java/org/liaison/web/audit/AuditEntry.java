package org.liaison.web.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry of the trail as it is stored.
 *
 * @param sequence its place, counted from 1 without gaps
 * @param action the name of an {@link Action}, as long as nobody has tampered with it
 * @param by the id of the person who did it; empty for nobody that is known
 * @param to the id of the person, or the name of the thing, it was done to
 * @param address where the request came from; empty for none
 * @param hash what binds it to the entry before: see {@link #hashAfter}
 */
public record AuditEntry(
        long sequence, Instant at, String action, String by, String to, String details, String address, String hash) {

    /** The entry as it follows another one, with the hash that this gives it. */
    static AuditEntry after(String hashBefore, long sequence, Instant at, Act act, String address) {
        var unbound = new AuditEntry(sequence, at, act.action().name(), act.by(), act.to(), act.details(), address, "");
        return unbound.with(unbound.hashAfter(hashBefore));
    }

    private AuditEntry with(String other) {
        return new AuditEntry(sequence, at, action, by, to, details, address, other);
    }

    /**
     * The SHA-256 digest, in hexadecimal, of the hash of the entry before (empty for the first) and of all there is in this one. Each
     * part is preceded by its length and a colon, so that no text can pass for the end of one part and the beginning of the next.
     */
    String hashAfter(String hashBefore) {
        var content = new StringBuilder();
        var number = String.valueOf(sequence);
        var millis = String.valueOf(at.toEpochMilli());
        for (var part : List.of(hashBefore, number, millis, action, by, to, details, address)) {
            content.append(part.length()).append(':').append(part);
        }
        return digest(content.toString());
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
