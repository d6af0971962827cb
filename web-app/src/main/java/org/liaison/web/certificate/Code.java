package org.liaison.web.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The code of a certificate: 100 random bits as 20 digits and letters, none of which is easily taken for another.
 *
 * @param value the characters without hyphens
 */
public record Code(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int LONGEST_TYPED = 64;

    public Code {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("Not the code of a certificate");
        }
    }

    static Code random(SecureRandom random) {
        return new Code(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /**
     * What somebody typed, in the form in which codes are kept: capital letters, no hyphens or blanks, O and I read as the digits
     * they were. What can be no code stays none, but is as good a text to look for as any other.
     */
    static String tidied(String typed) {
        var shortened = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        return shortened
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replaceAll("[^" + ALPHABET + "]", "U");
    }

    /** As it is printed, in groups of five. */
    public String written() {
        return value.replaceAll("(.{5})(?!$)", "$1-");
    }
}
