package org.liaison.engine.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What another implementation computed for a history; the file names it.
 *
 * @param after the state after each review of the history
 * @param next when a further review would come, the chance of recall then, and the four intervals it would lead to
 */
record Reference(double retention, List<Review> history, List<State> after, Next next) {

    record State(double stability, double difficulty, int days) {}

    record Next(Instant at, double recall, List<Integer> days) {}

    private static final String FILE = "ts-fsrs-5.4.2.txt";
    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    static List<Reference> all() {
        try (var file = Reference.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("No " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Reference::parse)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Reference parse(String line) {
        var parts = line.split(" \\| ", -1);
        return new Reference(
                Double.parseDouble(parts[0]),
                Stream.of(parts[1].split(" ", -1)).map(Reference::review).toList(),
                Stream.of(parts[2].split(", ", -1)).map(Reference::state).toList(),
                next(parts[3].split(" ", -1)));
    }

    private static Review review(String text) {
        var parts = text.split(":", -1);
        return new Review(at(parts[0]), Rating.of(Integer.parseInt(parts[1])));
    }

    private static State state(String text) {
        var parts = text.split(" ", -1);
        return new State(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Integer.parseInt(parts[2]));
    }

    private static Next next(String[] parts) {
        var days = Arrays.stream(parts).skip(2).map(Integer::valueOf).toList();
        return new Next(at(parts[0]), Double.parseDouble(parts[1]), days);
    }

    private static Instant at(String minutes) {
        return START.plus(Duration.ofMinutes(Long.parseLong(minutes)));
    }
}
