package org.liaison.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.apache.catalina.startup.Tomcat;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * What the machine can do at best, whatever the application.
 *
 * @param commits rows a second in a SQLite file, one a commit, each synced to the disk
 * @param unsynced the same where nothing waits for the disk (synchronous=NORMAL)
 * @param rowsOfFifty rows a second, fifty a commit, each commit synced
 * @param hashMillis the processor time of one hash of a password as it is kept
 * @param pageMillis the processor time in which Tomcat hands out a page of usual size that is ready
 */
record Limits(double commits, double unsynced, double rowsOfFifty, double hashMillis, double pageMillis) {

    private static final int PAGES = 3000;
    private static final byte[] PAGE = "x".repeat(12_000).getBytes(StandardCharsets.US_ASCII);

    static Limits measure(Path folder) throws Exception {
        return new Limits(
                rows(folder.resolve("full.db"), "FULL", 1, 600),
                rows(folder.resolve("normal.db"), "NORMAL", 1, 600),
                rows(folder.resolve("fifty.db"), "FULL", 50, 10_000),
                hash(),
                page(folder));
    }

    private static double rows(Path file, String synchronous, int atOnce, int rows) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = " + synchronous);
            statement.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT)");
            connection.setAutoCommit(false);
            insert(connection, atOnce, rows / 10);
            var begun = System.nanoTime();
            insert(connection, atOnce, rows);
            return rows * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static void insert(Connection connection, int atOnce, int rows) throws SQLException {
        try (var adding = connection.prepareStatement("INSERT INTO answer (text) VALUES (?)")) {
            for (var row = 1; row <= rows; row++) {
                adding.setString(1, "{\"values\":[\"3fa2b1\"]} as an answer is kept");
                adding.executeUpdate();
                if (row % atOnce == 0) {
                    connection.commit();
                }
            }
        }
    }

    private static double hash() {
        var threads = ManagementFactory.getThreadMXBean();
        var argon = new Argon2PasswordEncoder(16, 32, 1, 32 * 1024, 3);
        var times = new long[12];
        for (var turn = 0; turn < times.length; turn++) {
            var begun = threads.getCurrentThreadCpuTime();
            argon.encode("seven quiet rivers");
            times[turn] = threads.getCurrentThreadCpuTime() - begun;
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private static double page(Path folder) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createDirectories(folder.resolve("tomcat"))
                .toAbsolutePath()
                .toString());
        tomcat.setPort(0);
        var context = tomcat.addContext("", folder.toAbsolutePath().toString());
        Tomcat.addServlet(context, "ready", new Ready(PAGE));
        context.addServletMappingDecoded("/", "ready");
        tomcat.getConnector();
        tomcat.start();
        try {
            ask(tomcat.getConnector().getLocalPort(), PAGES);
            var begun = workers();
            ask(tomcat.getConnector().getLocalPort(), PAGES);
            return (workers() - begun) / 1e6 / PAGES;
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private static void ask(int port, int times) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        for (var asked = 0; asked < times; asked++) {
            client.send(request, BodyHandlers.ofByteArray());
        }
    }

    /** The processor time of the threads that answer requests. */
    private static long workers() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("http-nio"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
