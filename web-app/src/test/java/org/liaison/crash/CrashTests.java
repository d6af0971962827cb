package org.liaison.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liaison.cli.CommandLineEntry;

/**
 * What a learner was told is kept is there after any number of kills, once, and as it was given.
 *
 * <p>The system property {@code crash.kills} says how many; {@code bin/crash} sets it.
 */
class CrashTests {

    private static final int KILLS = Integer.getInteger("crash.kills", 2);
    private static final int MOST_ANSWERS_BETWEEN = 60;
    private static final List<String> LOGINS = List.of("ada", "ben", "ada", "ben");

    private final Random random = new Random(2026);

    @Test
    void noAcknowledgedAnswerIsLostDoubledOrAltered() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "crash");
        var port = freePort();
        List<TirelessLearner> learners;
        try (var victim = Victim.start(data, port)) {
            learners = LOGINS.stream()
                    .map(login -> new TirelessLearner(port, login))
                    .toList();
            killAgainAndAgain(victim, learners);
        }

        var acknowledged =
                learners.stream().flatMap(learner -> learner.kept().stream()).toList();
        var stored = stored(data);
        System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged answers, " + stored.size()
                + " in the ledger");
        assertThat(acknowledged).hasSizeGreaterThan(10 * KILLS);
        assertThat(acknowledged)
                .allSatisfy(answer -> assertThat(stored.get(answer.key()))
                        .as("%s", answer)
                        .isNotNull()
                        .contains(answer.value()));
        assertThat(CommandLineEntry.run("rebuild", "--check", "--liaison.data-dir=" + data))
                .isZero();
    }

    private void killAgainAndAgain(Victim victim, List<TirelessLearner> learners) throws Exception {
        var pool = Executors.newFixedThreadPool(learners.size());
        try {
            for (var kill = 0; kill < KILLS; kill++) {
                killUnderLoad(victim, learners, pool);
                victim.startAgain();
            }
            learners.forEach(TirelessLearner::sendUnsureAgain);
        } finally {
            pool.shutdownNow();
        }
    }

    /** At some moment after some answer, while all others are on their way. */
    private void killUnderLoad(Victim victim, List<TirelessLearner> learners, ExecutorService pool) throws Exception {
        var answers = new CountDownLatch(learners.size() + random.nextInt(MOST_ANSWERS_BETWEEN));
        var working = learners.stream()
                .map(learner -> pool.submit(() -> learner.practice(answers)))
                .toList();
        var enough = answers.await(2, TimeUnit.MINUTES);
        victim.kill();
        for (Future<?> each : working) {
            each.get(1, TimeUnit.MINUTES);
        }
        assertThat(enough).isTrue();
    }

    /** Each answer in the ledger by the key of its form; a key that is there twice fails. */
    private static Map<String, String> stored(Path data) throws SQLException {
        Map<String, String> stored = new HashMap<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("liaison.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT client_key, response FROM attempt_step")) {
            while (rows.next()) {
                assertThat(stored.put(rows.getString(1), rows.getString(2))).isNull();
            }
        }
        return stored;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
