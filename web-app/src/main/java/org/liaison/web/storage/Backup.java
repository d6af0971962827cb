package org.liaison.web.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A copy of the whole database at one moment. Beside it lies the SHA-256 digest of its bytes, in the form that {@code sha256sum -c}
 * reads, so that damage is found before anybody relies on the copy.
 */
public record Backup(Path file) {

    private static final int HEX_DIGITS = 64;

    public Backup {
        file = file.toAbsolutePath().normalize();
    }

    /** Where the digest is kept. */
    public Path digestFile() {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    /** What is in the copy, and whatever speaks against relying on it: another digest than its own, or damage inside. */
    public Examination examine() {
        if (!Files.isRegularFile(file)) {
            return Examination.hopeless("There is no file " + file);
        }
        List<String> problems = new ArrayList<>();
        checkDigest(problems);
        return Examination.of(file).with(problems);
    }

    private void checkDigest(List<String> problems) {
        if (!Files.isRegularFile(digestFile())) {
            problems.add("Its digest is missing: " + digestFile() + "; if you trust the file, make it with sha256sum");
            return;
        }
        try {
            var line = Files.readString(digestFile());
            var wanted = line.substring(0, Math.min(HEX_DIGITS, line.length()));
            if (!wanted.equals(digest(file))) {
                problems.add("Its bytes are not those that were written: the digest differs from the one in "
                        + digestFile());
            }
        } catch (IOException problem) {
            problems.add("It cannot be read: " + problem.getMessage());
        }
    }

    /** Writes down the digest of a file under the name that the file is going to have. */
    void seal(Path written) throws IOException {
        Files.writeString(digestFile(), digest(written) + "  " + file.getFileName() + "\n");
        Disk.sync(digestFile());
    }

    /** Its name and its digest, as the audit trail has them. */
    String described() throws IOException {
        return file.getFileName() + ", SHA-256 " + digest(file);
    }

    static String digest(Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
