package org.liaison.web.account;

import java.security.SecureRandom;
import java.text.Normalizer;
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
    private static final int AT_ONCE = 4;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, MEBIBYTES * 1024, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNobody = hash(oneTime());

    String hash(String password) {
        return inLine(() -> Objects.requireNonNull(argon.encode(normal(password))));
    }

    boolean matches(String password, String hash) {
        return inLine(() -> argon.matches(normal(password), hash));
    }

    /** Takes as long as a real comparison, so that the time does not tell whether an account exists. */
    void compareWithNobody(String password) {
        matches(password, hashOfNobody);
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
