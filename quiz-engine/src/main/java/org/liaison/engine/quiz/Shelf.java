package org.liaison.engine.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.liaison.content.FactId;
import org.liaison.engine.generate.Generator;

/**
 * The candidates of a fact, made once and kept for the next form.
 *
 * <p>Every fact has a few variants, each generated from a seed of its own; a form looks at one of them. What is kept depends on the
 * pack alone, so it does not matter who asked first, or whether it was dropped in between to make room. Safe to share between
 * threads.
 */
final class Shelf {

    /** How many variants a fact has. */
    static final int VARIANTS = 4;

    private static final int MOST_KEPT = 2048;

    private final Generator generator;
    private final Independence independence;
    private final Map<Slot, List<Candidate>> kept = Collections.synchronizedMap(new Recent<>(MOST_KEPT));

    private record Slot(FactId fact, int variant) {}

    Shelf(Generator generator) {
        this.generator = generator;
        independence = new Independence(generator.pack());
    }

    /** The candidates of one variant of a fact; none when the pack no longer has it. */
    List<Candidate> variant(FactId fact, int variant) {
        var slot = new Slot(fact, variant);
        var known = kept.get(slot);
        if (known != null) {
            return known;
        }
        var made = generator.pack().findFact(fact).stream()
                .flatMap(found -> generator.about(found, variant).stream())
                .map(independence::candidate)
                .toList();
        kept.put(slot, made);
        return made;
    }

    /** Those the blueprint allows in the cell, of the first variant from {@code first} on that has any. */
    List<Candidate> allowed(Blueprint blueprint, Cell cell, FactId fact, int first) {
        return IntStream.range(first, first + VARIANTS)
                .mapToObj(number -> variant(fact, number % VARIANTS).stream()
                        .filter(candidate -> blueprint.allows(cell, candidate.item()))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A map that forgets what has not been looked at for longest. */
    static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
