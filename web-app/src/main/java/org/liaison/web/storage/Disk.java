package org.liaison.web.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What it takes for a file to survive a power cut: its bytes and its name have to reach the disk. */
final class Disk {

    private Disk() {}

    /** Returns when the bytes of a file are on the disk. */
    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Gives a finished file its name in one step, in place of whatever had that name. */
    static void publish(Path finished, Path name) throws IOException {
        sync(finished);
        Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncNames(name.resolveSibling("."));
    }

    /** Where the system can open a folder, it can sync the names in it; where it cannot, it keeps them by itself. */
    private static void syncNames(Path folder) throws IOException {
        if (Files.isReadable(folder) && !System.getProperty("os.name", "").startsWith("Windows")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
