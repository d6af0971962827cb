package org.liaison.engine.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The processor time that the measuring threads take for one operation, beside the wall clock that JMH reads: on a machine that has
 * other things to do, only this says what the code costs.
 */
public final class ProcessorTime implements InternalProfiler {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "Processor time of the measuring threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = taken();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var operations = result.getMetadata().getAllOps();
        var unit = benchmark.getTimeUnit();
        var each = (double) (taken() - before) / Math.max(1, operations) / unit.toNanos(1);
        return List.of(
                new ScalarResult("processor", each, TimeValue.tuToString(unit) + "/op", AggregationPolicy.AVG));
    }

    private long taken() {
        var taken = 0L;
        for (var id : threads.getAllThreadIds()) {
            var thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                taken += threads.getThreadCpuTime(id);
            }
        }
        return taken;
    }
}
