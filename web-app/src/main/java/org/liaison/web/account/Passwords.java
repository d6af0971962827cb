package org.liaison.web.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and compares password hashes, a few at a time.
 *
 * <p>A strong hash costs memory and time on purpose, so a storm of sign-ins must not run them all at once: whoever
 * comes while all places are taken waits in line.
 */
@Component
class Passwords {

    private static final int MEBIBYTES = 32;
    private static final int PASSES = 3;
    static final int AT_ONCE = 2;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** A hash that no password is known to have, as costly to compare with as any: making one would take its time at every start. */
    static final String HASH_OF_NOBODY = "$argon2id$v=19$m=" + MEBIBYTES * 1024 + ",t=" + PASSES + ",p=1$"
            + zeros(SALT_BYTES) + "$" + zeros(HASH_BYTES);

    private final Argon2PasswordEncoder argon =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEBIBYTES * 1024, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        return inLine(() -> Objects.requireNonNull(argon.encode(normal(password))));
    }

    boolean matches(String password, String hash) {
        return inLine(() -> argon.matches(normal(password), hash));
    }

    /** Takes as long as a real comparison, so that the time does not tell whether an account exists. */
    void compareWithNobody(String password) {
        matches(password, HASH_OF_NOBODY);
    }

    /** A fresh password of some hundred bits, in groups that can be read out. */
    String oneTime() {
        var text = new StringBuilder();
        for (var place = 0; place < 20; place++) {
            text.append(place > 0 && place % 5 == 0 ? "-" : "");
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    private <T> T inLine(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
