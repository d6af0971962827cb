package org.liaison.engine.bench;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.liaison.engine.analysis.irt.Calibration;
import org.liaison.engine.analysis.irt.Curve;
import org.liaison.engine.analysis.irt.Model;
import org.liaison.engine.analysis.irt.Posterior;
import org.liaison.engine.analysis.irt.Prior;
import org.liaison.engine.analysis.irt.Responses;
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

/** How long it takes to fit two parameters an item, and to place one learner by forty answers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CalibrationBenchmark {

    private static final int ANSWERS = 40;

    private Responses large;
    private Responses middling;

    @Setup
    public void load() {
        large = answers(2000, 100);
        middling = answers(1000, ANSWERS);
    }

    /** Answers of learners and items drawn from a two-parameter model. */
    private static Responses answers(int learners, int items) {
        var dice = new SplittableRandom(1);
        var curves = new ArrayList<Curve>();
        for (var item = 0; item < items; item++) {
            curves.add(curve(item, items));
        }
        var rows = new ArrayList<int[]>();
        for (var learner = 0; learner < learners; learner++) {
            var ability = dice.nextDouble() + dice.nextDouble() + dice.nextDouble() + dice.nextDouble() - 2;
            var row = new int[items];
            java.util.Arrays.setAll(
                    row, item -> dice.nextDouble() < curves.get(item).chance(1.7 * ability) ? 1 : 0);
            rows.add(row);
        }
        return Responses.of(rows);
    }

    private static Curve curve(int item, int items) {
        return new Curve(0.7 + (item % 7) / 6.0, -2 + 4.0 * item / items, 0);
    }

    @Benchmark
    public Calibration twoThousandByHundred() {
        return Calibration.of(Model.TWO_PARAMETERS, large, Prior.USUAL);
    }

    @Benchmark
    public Calibration thousandByForty() {
        return Calibration.of(Model.TWO_PARAMETERS, middling, Prior.USUAL);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Posterior oneLearner() {
        var posterior = Posterior.PRIOR;
        for (var item = 0; item < ANSWERS; item++) {
            posterior = posterior.after(curve(item, ANSWERS), item % 3 == 0 ? 0 : 1);
        }
        return posterior;
    }
}
