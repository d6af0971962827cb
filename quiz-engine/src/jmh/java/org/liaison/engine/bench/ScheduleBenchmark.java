package org.liaison.engine.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.liaison.engine.memory.Fsrs;
import org.liaison.engine.memory.Memory;
import org.liaison.engine.memory.Plan;
import org.liaison.engine.memory.Rating;
import org.liaison.engine.memory.Review;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to see all four futures of a memory, and to replay a history of ten reviews. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScheduleBenchmark {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Fsrs fsrs = Fsrs.standard();
    private final Memory memory = new Memory(12, 5, START, 4, 1);
    private List<Review> history;

    @Setup
    public void load() {
        history = IntStream.range(0, 10)
                .mapToObj(at -> new Review(START.plus(Duration.ofDays((long) at * at)), Rating.of(2 + at % 3)))
                .toList();
    }

    @Benchmark
    public Map<Rating, Plan> outlook() {
        return fsrs.outlook(memory, START.plus(Duration.ofDays(9)));
    }

    @Benchmark
    public Optional<Plan> replayOfTen() {
        return fsrs.replay(history);
    }
}
