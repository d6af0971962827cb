package org.liaison.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The application as {@code bin/liaison} starts it, in a process of its own. */
final class Shipped implements AutoCloseable {

    private final Process process;
    private final int port;

    private Shipped(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on an empty folder, with the demonstration people, and returns once it answers. */
    static Shipped start(Path data) throws IOException {
        var port = freePort();
        var process = new ProcessBuilder(
                        Path.of("..", "bin", "liaison").toString(),
                        "serve",
                        "--demo",
                        "--server.port=" + port,
                        "--liaison.data-dir=" + data)
                .redirectErrorStream(true)
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Liaison is ready")) {
                return new Shipped(process, port);
            }
        }
        throw new AssertionError("The application did not start");
    }

    int port() {
        return port;
    }

    /** The processor time that it has taken so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The memory that is resident, in MB; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        return !Files.isReadable(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .sum();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
