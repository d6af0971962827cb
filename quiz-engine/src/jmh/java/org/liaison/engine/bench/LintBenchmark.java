package org.liaison.engine.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liaison.engine.check.BlindSolver;
import org.liaison.engine.check.Flaws;
import org.liaison.engine.check.Validity;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
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

/** How long it takes to look over the whole bank of the shipped pack: every rule of writing, every proof, and the solver that knows nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LintBenchmark {

    private Generator generator;

    @Setup
    public void load() {
        generator = Generator.of(Packs.shipped());
    }

    @Benchmark
    public List<BlindSolver.Result> wholeBank() {
        var bank = generator.bank(1).toList();
        var flaws = new Flaws();
        var validity = Validity.of(generator.pack());
        for (var item : bank) {
            if (!validity.violations(item).isEmpty() || flaws.first(item).isPresent()) {
                throw new IllegalStateException("Not to be asked: " + item.id());
            }
            flaws.of(item);
        }
        return BlindSolver.of(generator.pack()).examine(bank);
    }
}
