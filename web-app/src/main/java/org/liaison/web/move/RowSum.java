package org.liaison.web.move;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts rows and adds up their digests, so that two tables can be compared whatever order they are read in.
 *
 * <p>The sum of the SHA-256 digests modulo 2^256 shows any row that is missing, doubled or altered by accident; it is no defense
 * against somebody who makes up rows on purpose.
 */
final class RowSum {

    private static final int BITS = 256;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

    private final MessageDigest digest;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    RowSum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Adds a row of whole numbers, numbers, texts, bytes and nulls. */
    void add(List<@Nullable Object> row) {
        for (var value : row) {
            var bytes = bytes(value);
            digest.update(ByteBuffer.allocate(Integer.BYTES + 1)
                    .put((byte) (value == null ? 0 : 1))
                    .putInt(bytes.length)
                    .array());
            digest.update(bytes);
        }
        sum = sum.add(new BigInteger(1, digest.digest())).mod(MODULUS);
        rows++;
    }

    private static byte[] bytes(@Nullable Object value) {
        if (value == null) {
            return new byte[0];
        }
        return value instanceof byte[] bytes ? bytes : value.toString().getBytes(StandardCharsets.UTF_8);
    }

    long rows() {
        return rows;
    }

    /** 64 hexadecimal digits. */
    String digest() {
        var digits = sum.toString(16);
        return "0".repeat(BITS / 4 - digits.length()) + digits;
    }
}
