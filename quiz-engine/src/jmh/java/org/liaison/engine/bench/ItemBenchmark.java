package org.liaison.engine.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
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

/** How many items a core makes, proves and checks in a second, wherever in the pack their facts stand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ItemBenchmark {

    @Param({"214", "2140", "21400", "214000"})
    private int facts;

    private Generator generator;
    private SplittableRandom dice;

    @Setup
    public void load() {
        generator = Generator.of(Packs.invented(facts, 1));
        dice = new SplittableRandom(1);
    }
}
