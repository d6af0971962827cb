package org.liaison.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.Visitor;

/** What {@code bin/load} runs. The system property {@code load.learners} says how many learners there are. */
class LoadRun {

    private static final int LEARNERS = Integer.getInteger("load.learners", 50);
    private static final int AT_ONCE = 20;
    private static final int ENOUGH_TO_WARM_UP = 50;
    private static final Pattern NEWCOMER = Pattern.compile("<td>([^<]+)</td>\\s*<td><code>([^<]+)</code>");

    private final Times signIns = new Times();
    private final Times starts = new Times();
    private final Times answers = new Times();
    private final Times pages = new Times();
    private final PrintStream out = System.out;

    @Test
    void learnersTakeQuizzes() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "load");
        try (var server = Shipped.start(folder.resolve("data"))) {
            var learners = settled(server.port());
            rush(learners.subList(0, Math.min(ENOUGH_TO_WARM_UP, LEARNERS)), learner -> {
                learner.signIn(signIns);
                learner.takeQuiz(starts, answers, pages);
            });
            List.of(signIns, starts, answers, pages).forEach(Times::forget);
            var limits = Limits.measure(folder);
            report(server, learners, limits);
        }
    }

    private void report(Shipped server, List<Learner> learners, Limits limits) throws Exception {
        print(
                "machine: %.0f commits/s with FULL, %.0f with NORMAL, %.0f rows/s at 50 a commit",
                limits.commits(), limits.unsynced(), limits.rowsOfFifty());
        print(
                "machine: %.1f ms of processor time a hash, %.3f ms a ready page",
                limits.hashMillis(), limits.pageMillis());
        var login = spent(server, () -> rush(learners, learner -> learner.signIn(signIns)));
        var begun = System.nanoTime();
        var quiz = spent(server, () -> rush(learners, learner -> learner.takeQuiz(starts, answers, pages)));
        var seconds = (System.nanoTime() - begun) / 1e9;
        var requests = 2 * Learner.QUESTIONS + 5;
        print(
                "a sign-in: %.1f ms of processor time, %.2f hashes; 99 %% within %d ms",
                login, login / limits.hashMillis(), signIns.millis(0.99));
        print("a quiz of %d questions: %.1f ms of processor time in %d requests", Learner.QUESTIONS, quiz, requests);
        print(
                "a request: %.2f ms of processor time, %.1f ready pages",
                quiz / requests, quiz / requests / limits.pageMillis());
        print(
                "answers: %.0f a second, %.2f of the machine's commits; half within %d ms, 99 %% within %d ms",
                answers.count() / seconds,
                answers.count() / seconds / limits.commits(),
                answers.millis(0.5),
                answers.millis(0.99));
        print(
                "starts: 99 %% within %d ms; pages: half within %d ms, 99 %% within %d ms",
                starts.millis(0.99), pages.millis(0.5), pages.millis(0.99));
        print("memory: %d MB resident after %d learners", server.residentMegabytes(), learners.size());
        assertThat(answers.count()).isEqualTo(learners.size() * Learner.QUESTIONS);
    }

    /** Enrolled as an instructor does it, each with a password of their own. */
    private static List<Learner> settled(int port) throws Exception {
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get("/cohorts");
        var cohort = ivy.post("/cohorts", "title", "Load " + UUID.randomUUID()).location();
        var list = IntStream.range(0, LEARNERS)
                .mapToObj(number -> "load-" + number + ",Learner " + number)
                .collect(Collectors.joining("\n"));
        var page =
                ivy.post(cohort + "/enroll", "list", list, "confirmed", "true").body();
        List<Callable<Learner>> settling = new ArrayList<>();
        NEWCOMER.matcher(page)
                .results()
                .forEach(found -> settling.add(() -> {
                    var learner = new Learner(found.group(1), port);
                    learner.settle(found.group(2), port);
                    return learner;
                }));
        assertThat(settling).hasSize(LEARNERS);
        return atOnce(settling);
    }

    /** The processor time of the server for each learner, in milliseconds. */
    private static double spent(Shipped server, Callable<?> work) throws Exception {
        var before = server.processorTime();
        work.call();
        Duration spent = server.processorTime().minus(before);
        return spent.toNanos() / 1e6 / LEARNERS;
    }

    private static List<Learner> rush(List<Learner> learners, Consumer<Learner> work) throws Exception {
        List<Callable<Learner>> all = new ArrayList<>();
        learners.forEach(learner -> all.add(() -> {
            work.accept(learner);
            return learner;
        }));
        return atOnce(all);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(work, 10, TimeUnit.MINUTES)) {
                done.add(each.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
