package org.liaison.web.certificate;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A signature and the code by which it can be checked. */
public record Certificate(Code code, Signature signature) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US).withZone(ZoneOffset.UTC);

    /** The day of the signature, as people write it. */
    public String day() {
        return DAY.format(signature.at());
    }
}
