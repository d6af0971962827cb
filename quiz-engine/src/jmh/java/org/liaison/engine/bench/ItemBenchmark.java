package org.liaison.engine.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a proved and checked item takes, wherever in the pack its fact stands. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ItemBenchmark {

    @Param({"214", "2140", "21400", "214000"})
    private int facts;

    private Pack pack;
    private Generator generator;
    private SplittableRandom dice;
    private final Deque<Item> made = new ArrayDeque<>();

    @Setup
    public void load() {
        pack = Copies.ofFacts(facts);
        generator = Generator.of(pack);
        dice = new SplittableRandom(1);
    }

    @Benchmark
    public Item item() {
        while (made.isEmpty()) {
            var fact = pack.facts().get(dice.nextInt(facts));
            made.addAll(generator.about(fact, dice.nextLong()));
        }
        return made.remove();
    }
}
