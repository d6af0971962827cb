package org.liaison.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.liaison.content.FactId;
import org.liaison.engine.check.BlindSolver;
import org.liaison.engine.check.Flaw;
import org.liaison.engine.check.Flaws;
import org.liaison.engine.check.Validity;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;

/**
 * What {@code lint} found in the whole bank of a pack; the JSON form is a contract.
 *
 * @param items how many items the facts yield with these seeds, by kind
 * @param violations keys that cannot be proved, by rule
 * @param flaws flaws of writing that are left, by rule
 * @param suppressed candidates kept back, by reason
 * @param blind how strategies that know nothing of the subject fare
 * @param stems how the stems read; no pack fails for it
 */
@JsonPropertyOrder({"pack", "items", "violations", "flaws", "suppressed", "coverage", "blind", "stems", "passed"})
record LintReport(
        String pack,
        Map<String, Integer> items,
        Map<String, Integer> violations,
        Map<String, Integer> flaws,
        Map<String, Integer> suppressed,
        Coverage coverage,
        List<Blind> blind,
        StemReport stems,
        boolean passed) {

    /** Facts, those with an item, and those with three items in two kinds. */
    record Coverage(int facts, int asked, int rich) {}

    /**
     * One strategy of the blind solver.
     *
     * @param margin percentage points above chance
     * @param error its standard error, in points; null where there are too few keys to tell
     * @param givenAway whether it beats chance by more than 3 points and by more than accident explains
     */
    record Blind(
            String strategy,
            int items,
            double accuracy,
            double chance,
            double margin,
            @Nullable Double error,
            boolean givenAway) {

        static Blind of(BlindSolver.Result result) {
            return new Blind(
                    result.strategy(),
                    result.items(),
                    rounded(result.accuracy()),
                    rounded(result.chance()),
                    rounded(result.margin()),
                    Double.isFinite(result.error()) ? rounded(result.error()) : null,
                    result.isGivenAway());
        }

        private String text() {
            return "  %-16s %+6.1f %6s   (%.1f%% of %d, chance %.1f%%)%s%n"
                    .formatted(
                            strategy,
                            margin,
                            error == null ? "" : "%.1f".formatted(error),
                            100 * accuracy,
                            items,
                            100 * chance,
                            givenAway ? ": given away" : "");
        }

        private static double rounded(double figure) {
            return Math.round(1000 * figure) / 1000.0;
        }
    }

    static LintReport of(Generator generator, long seed, int rounds) {
        var bank = LongStream.range(seed, seed + rounds)
                .boxed()
                .flatMap(generator::bank)
                .toList();
        var different = different(bank);
        var validity = Validity.of(generator.pack());
        var flaws = new Flaws();
        var violations = new TreeMap<String, Integer>();
        var found = new TreeMap<String, Integer>();
        for (var item : bank) {
            validity.violations(item).forEach(violation -> violations.merge(violation.rule(), 1, Integer::sum));
            flaws.of(item).forEach(flaw -> found.merge(flaw.rule().code(), 1, Integer::sum));
        }
        var blind = BlindSolver.of(generator.pack()).examine(different).stream()
                .map(Blind::of)
                .toList();
        var passed = violations.isEmpty() && found.isEmpty() && blind.stream().noneMatch(Blind::givenAway);
        return new LintReport(
                generator.pack().imprint().name(),
                byKind(different),
                violations,
                found,
                generator.suppressed(seed),
                coverage(generator, different),
                blind,
                StemReport.of(generator.pack(), different),
                passed);
    }

    private static List<Item> different(List<Item> bank) {
        var seen = new HashSet<>();
        return bank.stream().filter(item -> seen.add(item.id())).toList();
    }

    private static Map<String, Integer> byKind(List<Item> items) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        items.forEach(item -> kinds.merge(item.kind(), 1, Integer::sum));
        var counts = new TreeMap<String, Integer>();
        kinds.forEach((kind, count) -> counts.put(kind.code(), count));
        return counts;
    }

    private static Coverage coverage(Generator generator, List<Item> different) {
        var items = new HashMap<FactId, Integer>();
        var kinds = new HashMap<FactId, Set<Kind>>();
        different.forEach(item -> {
            items.merge(item.fact(), 1, Integer::sum);
            kinds.computeIfAbsent(item.fact(), any -> new HashSet<>()).add(item.kind());
        });
        var rich = items.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3
                        && kinds.getOrDefault(entry.getKey(), Set.of()).size() >= 2)
                .count();
        return new Coverage(generator.pack().facts().size(), items.size(), (int) rich);
    }

    String text() {
        var text = new StringBuilder();
        append(text, "Items by kind", items);
        append(text, "Keys that cannot be proved", violations);
        append(text, "Flaws of writing", flaws);
        append(text, "Candidates kept back", suppressed);
        text.append("Coverage: %d of %d facts asked, %d of them with three items in two kinds%n"
                .formatted(coverage.asked(), coverage.facts(), coverage.rich()));
        text.append("Blind solver (points above chance, and their standard error):%n".formatted());
        blind.forEach(result -> text.append(result.text()));
        text.append(stems.text());
        return text.append(passed ? "Passed." : "Not passed.").toString();
    }

    private static void append(StringBuilder text, String title, Map<String, Integer> counts) {
        text.append(title).append(counts.isEmpty() ? ": none" : ":").append(System.lineSeparator());
        counts.forEach((what, count) -> text.append("  %6d  %s%n".formatted(count, what)));
    }

    /** The rules that were applied, by their names; for {@code lint --rules}. */
    static List<String> rules() {
        return java.util.Arrays.stream(Flaw.Rule.values())
                .map(rule ->
                        "%-22s %s".formatted(rule.code(), rule.severity().name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }
}
