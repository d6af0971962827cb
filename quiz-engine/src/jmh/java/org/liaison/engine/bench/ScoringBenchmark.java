package org.liaison.engine.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;
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

/** How long it takes to score a response, over all items of the shipped pack in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {

    private List<Item> bank;
    private List<Response> responses;
    private int next;

    @Setup
    public void load() {
        bank = Generator.of(Packs.shipped()).bank(1).toList();
        responses = bank.stream().map(Item::modelResponse).toList();
    }

    @Benchmark
    public Score score() {
        next = (next + 1) % bank.size();
        return bank.get(next).score(responses.get(next));
    }
}
