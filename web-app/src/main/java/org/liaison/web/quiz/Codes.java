package org.liaison.web.quiz;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Makes what nobody can guess: the seeds of attempts and the codes of receipts. */
@Component
class Codes {

    /** No letter or digit that can be mistaken for another. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    long seed() {
        return random.nextLong();
    }

    /** A code such as {@code 7KQ2-M9XA-3FHT}. */
    String receipt() {
        var code = new StringBuilder();
        for (var place = 0; place < GROUPS * GROUP; place++) {
            if (place > 0 && place % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
