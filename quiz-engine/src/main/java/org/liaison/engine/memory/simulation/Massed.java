package org.liaison.engine.memory.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.liaison.engine.memory.Rating;

/** Spends each day on the new facts of that day, over and over until the time is up, and never comes back to them. */
final class Massed implements Practice {

    private final Course course;

    Massed(Course course) {
        this.course = course;
    }

    @Override
    public List<Integer> facts(int day) {
        var block = Math.min(course.limits().newFacts(), course.facts());
        var blocks = (course.facts() + block - 1) / block;
        var first = block * Math.min(day, blocks - 1);
        var size = Math.min(block, course.facts() - first);
        return IntStream.range(0, course.limits().items())
                .mapToObj(item -> first + item % size)
                .toList();
    }

    @Override
    public void answered(int fact, int day, int item, Rating rating) {
        // whatever the answers, the next day brings new facts
    }
}
