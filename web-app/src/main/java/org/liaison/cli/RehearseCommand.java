package org.liaison.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.liaison.web.WebApplication;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/**
 * Starts the server on an empty folder, asks for what a first visitor asks for, and ends.
 *
 * <p>The start script runs it once with {@code -XX:ArchiveClassesAtExit}: what was loaded by then need not be read and verified again
 * (<a href="https://openjdk.org/jeps/350">JEP 350</a>).
 */
@Command(name = "rehearse", hidden = true, description = "Loads what a start needs, for an archive of classes.")
final class RehearseCommand implements Callable<Integer> {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"]+)\"");
    private static final int MILLIS = 60_000;

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("liaison-rehearsal");
        try (var application = WebApplication.start(settings(folder))) {
            var address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
            var page = get(address + "/sign-in");
            var files = FILE.matcher(page).results().map(file -> file.group(1)).toList();
            for (var file : files) {
                get(address + file);
            }
            get(address + "/verify");
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private static List<String> settings(Path folder) {
        return List.of("--server.port=0", "--server.address=127.0.0.1", "--liaison.data-dir=" + folder);
    }

    private static String get(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(MILLIS);
        connection.setReadTimeout(MILLIS);
        try (var body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
