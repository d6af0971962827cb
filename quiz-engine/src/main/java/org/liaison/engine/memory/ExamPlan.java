package org.liaison.engine.memory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liaison.content.FactId;

/**
 * What to practice on each day before an exam, and what that is expected to be worth.
 *
 * @param days the facts of each day; days without a fact are left out
 * @param expectedRecall the chance of recall on the exam day, on average over the facts by their weight, if the plan is followed
 * @param recallWithoutPractice the same if nothing is practiced until then
 */
public record ExamPlan(SortedMap<LocalDate, List<FactId>> days, double expectedRecall, double recallWithoutPractice) {

    public ExamPlan {
        var copy = new TreeMap<LocalDate, List<FactId>>();
        days.forEach((day, facts) -> copy.put(day, List.copyOf(facts)));
        days = Collections.unmodifiableSortedMap(copy);
    }

    /** The facts of one day. */
    public List<FactId> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }
}
