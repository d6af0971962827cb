package org.liaison.engine.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Item;

/**
 * Whether the stems of a bank differ from each other.
 *
 * <p>All but the templates is measured on samples of {@value #SAMPLE} items about different facts, as a long form might draw them,
 * which puts no question twice, and is the mean over {@value #SAMPLES} of them. Names are masked for the first two, since a hundred names in one sentence are
 * no diversity.
 *
 * @param distinct2 the share of pairs of words that are different (Li et al. 2016)
 * @param selfBleu4 how much each stem repeats runs of words of the others, from 0 to 1
 * @param nearDuplicates the share of questions that are all but the same as another that names the same, by the letters they share
 * @param templates how many templates each relation is asked by
 */
public record Diversity(double distinct2, double selfBleu4, double nearDuplicates, Map<String, Integer> templates) {

    public static final double LEAST_DISTINCT2 = 0.25;
    public static final double MOST_SELF_BLEU4 = 0.55;
    public static final double MOST_NEAR_DUPLICATES = 0.01;
    public static final int FEWEST_TEMPLATES = 3;

    private static final int SAMPLE = 200;
    private static final int SAMPLES = 5;

    public Diversity {
        templates = Collections.unmodifiableMap(new TreeMap<>(templates));
    }

    /** The diversity of these items of a pack. */
    public static Diversity of(Pack pack, List<Item> items) {
        var masking = Masking.of(pack);
        var byFact = items.stream().collect(Collectors.groupingBy(Item::fact, TreeMap::new, Collectors.toList()));
        var distinct = 0.0;
        var bleu = 0.0;
        var twins = 0.0;
        for (var sample = 0; sample < SAMPLES; sample++) {
            var drawn = sample(byFact, new SplittableRandom(sample));
            var stems = drawn.stream().map(item -> masking.masked(item.stem())).toList();
            distinct += distinct2(stems) / SAMPLES;
            bleu += SelfBleu.of(stems) / SAMPLES;
            twins += Trigrams.nearDuplicates(drawn.stream().map(Asked::of).toList(), masking) / SAMPLES;
        }
        return new Diversity(distinct, bleu, twins, templates(items));
    }

    private static List<Item> sample(Map<FactId, List<Item>> byFact, SplittableRandom dice) {
        var facts = new ArrayList<>(byFact.values());
        var sample = new ArrayList<Item>();
        var asked = new HashSet<String>();
        while (!facts.isEmpty() && sample.size() < SAMPLE) {
            var about = facts.remove(dice.nextInt(facts.size()));
            var item = about.get(dice.nextInt(about.size()));
            if (asked.add(Asked.of(item))) {
                sample.add(item);
            }
        }
        return sample;
    }

    /** The share of all pairs of neighboring words that are different; 1 when there are none. */
    static double distinct2(List<List<String>> stems) {
        var different = new HashSet<List<String>>();
        var all = 0;
        for (var stem : stems) {
            for (var at = 0; at + 2 <= stem.size(); at++) {
                different.add(stem.subList(at, at + 2));
                all++;
            }
        }
        return all == 0 ? 1 : (double) different.size() / all;
    }

    private static Map<String, Integer> templates(List<Item> items) {
        var templates = new HashMap<String, Set<TemplateName>>();
        items.stream()
                .map(item -> TemplateName.of(item.id().template()))
                .forEach(one -> templates
                        .computeIfAbsent(one.relation(), any -> new HashSet<>())
                        .add(one));
        var counts = new TreeMap<String, Integer>();
        templates.forEach((relation, wordings) -> counts.put(relation, wordings.size()));
        return counts;
    }

    /** The relations that are asked by fewer templates than they should be. */
    public List<String> poorlyWorded() {
        return templates.entrySet().stream()
                .filter(relation -> relation.getValue() < FEWEST_TEMPLATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the stems are as diverse as they should be. */
    public boolean suffices() {
        return distinct2 >= LEAST_DISTINCT2
                && selfBleu4 <= MOST_SELF_BLEU4
                && nearDuplicates <= MOST_NEAR_DUPLICATES
                && poorlyWorded().isEmpty();
    }
}
