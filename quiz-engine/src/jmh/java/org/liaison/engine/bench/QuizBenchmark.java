package org.liaison.engine.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.quiz.Assembly;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Form;
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

/**
 * How long a quiz of twenty takes: of two hundred facts of the pack, whose items are soon on the shelf, and of all its facts, of which
 * each quiz of a large pack has to make its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 8)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class QuizBenchmark {

    @Param({"214", "2140", "21400", "214000"})
    private int facts;

    private List<FactId> wanted;
    private List<FactId> all;
    private Assembly assembly;
    private SplittableRandom dice;

    @Setup
    public void load() {
        var pack = Copies.ofFacts(facts);
        assembly = Assembly.of(Generator.of(pack));
        dice = new SplittableRandom(1);
        all = pack.facts().stream().map(Fact::id).toList();
        wanted = Stream.generate(() -> pack.facts().get(dice.nextInt(facts)))
                .map(Fact::id)
                .distinct()
                .limit(200)
                .toList();
    }

    @Benchmark
    public Form twentyItems() {
        return assembly.form(Blueprint.practice(wanted, 20), dice.nextLong());
    }

    @Benchmark
    public Form twentyItemsOfAllFacts() {
        return assembly.form(Blueprint.practice(all, 20), dice.nextLong());
    }
}
