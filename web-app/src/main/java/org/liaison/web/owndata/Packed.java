package org.liaison.web.owndata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A text that is kept small while it grows: a zip takes one file after the other, and several grow at the same time. */
final class Packed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OutputStream packing;

    Packed() {
        try {
            packing = new GZIPOutputStream(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(String text) {
        try {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes all of it; nothing can be added afterwards. */
    void writeTo(OutputStream into) throws IOException {
        packing.close();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            unpacked.transferTo(into);
        }
    }
}
