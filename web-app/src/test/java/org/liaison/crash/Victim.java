package org.liaison.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The application in a process of its own, to be killed. */
final class Victim implements AutoCloseable {

    private final Path data;
    private final int port;
    private Process process;

    private Victim(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** Starts it and returns once it answers. */
    static Victim start(Path data, int port) throws IOException {
        return new Victim(data, port, started(data, port));
    }

    /** As a power switch would: nothing is flushed, closed or said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it anew on what is left. */
    void startAgain() throws IOException {
        process = started(data, port);
    }

    /** Leaves no process behind, however the test ends. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Process started(Path data, int port) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "org.liaison.Liaison",
                "serve",
                "--demo",
                "--server.port=" + port,
                "--liaison.data-dir=" + data);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        awaitReady(process);
        return process;
    }

    /** The application alone, as it is shipped: without what the tests add. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void awaitReady(Process process) throws IOException {
        var said = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Liaison is ready")) {
                return;
            }
        }
        throw new AssertionError("The application did not start:\n" + said);
    }
}
