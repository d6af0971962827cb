package org.liaison.web.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder of a SQLite database, held by one process at a time; the system lets go of it when that process ends, however it ends. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws StorageProblem if another process holds it, or it cannot be made or written */
    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            return locked(folder);
        } catch (IOException problem) {
            throw new StorageProblem(
                    "The data folder " + folder + " cannot be written: " + problem.getMessage(),
                    "Give the account that runs Liaison the right to write there, or name another folder with --liaison.data-dir.",
                    problem);
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static DataFolder locked(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("liaison.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new StorageProblem(
                    "The data folder " + folder + " is in use by another Liaison",
                    "Stop that one first, or name another folder with --liaison.data-dir.");
        }
        return new DataFolder(folder, channel);
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    /** A file in it. */
    Path resolve(String file) {
        return path.resolve(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
