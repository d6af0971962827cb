package org.liaison.web.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An inverted index: for every word, the entries that have it.
 *
 * <p>A question visits only the entries of its own words, so its cost grows with how often those words occur and not with the
 * size of the index. A word that is not known is taken as the beginning of one, or mended.
 */
final class Index {

    private static final Set<String> SMALL = Set.of(
            "a", "about", "an", "and", "are", "by", "can", "do", "does", "for", "how", "i", "in", "is", "it", "me",
            "my", "of", "on", "or", "the", "to", "what", "when", "where", "which", "who", "whom", "with");

    private static final double OF_TITLE = 4;
    private static final double OF_NAME = 4;
    private static final double OF_TEXT = 1;
    private static final double BEGINNING = 0.6;
    private static final double OTHER_FORM = 0.8;
    private static final double MENDED = 0.7;

    /** What a word of some length may end with beside its stem: "audits" is looked for as "audit" too. */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:s|ed|ing)$");

    private final List<Entry> entries;
    private final Spelling spelling = new Spelling();
    private final Map<String, Postings> postings = new HashMap<>();

    Index(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        IntStream.range(0, entries.size()).forEach(this::add);
    }

    /** An entry that answers a question, how well, and by which words. */
    record Match(Entry entry, double score, Set<String> words) {}

    /** The entries that answer a question, the best first. */
    List<Match> search(String question, int most) {
        var asked = asked(question);
        var scores = new double[entries.size()];
        var hits = new int[entries.size()];
        Set<String> words = new HashSet<>();
        for (var word : asked) {
            var best = best(variants(word), words);
            best.forEach((entry, score) -> {
                scores[entry] += score;
                hits[entry]++;
            });
        }
        return IntStream.range(0, scores.length)
                .filter(entry -> hits[entry] > 0)
                .mapToObj(entry -> match(entry, scores[entry] * share(hits[entry], asked.size()), words))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(most)
                .toList();
    }

    /** What is left of a score where not all words are found: an entry with all of them comes before one with half. */
    private static double share(int hits, int asked) {
        var share = (double) hits / asked;
        return share * share;
    }

    private Match match(int entry, double score, Set<String> words) {
        return new Match(entries.get(entry), score, words);
    }

    private Map<Integer, Double> best(Map<String, Double> variants, Set<String> words) {
        Map<Integer, Double> best = new HashMap<>();
        variants.forEach((variant, quality) -> {
            words.add(variant);
            var known = postings.get(variant);
            if (known != null) {
                var worth = quality * Math.log(1 + (double) entries.size() / known.size());
                known.forEach((entry, weight) -> best.merge(entry, worth * weight, Math::max));
            }
        });
        return best;
    }

    /** The words asked for, without the small ones unless there are no others. */
    private List<String> asked(String question) {
        var forms = Arrays.stream(question.strip().split("\\s+"))
                .flatMap(chunk -> {
                    var joined = Word.joined(chunk);
                    return spelling.knows(joined)
                            ? Stream.of(joined)
                            : Word.in(chunk).stream().map(Word::form);
                })
                .distinct()
                .toList();
        var telling = forms.stream().filter(form -> !SMALL.contains(form)).toList();
        return telling.isEmpty() ? forms : telling;
    }

    private Map<String, Double> variants(String word) {
        Map<String, Double> variants = new HashMap<>();
        var stem = ENDING.matcher(word).replaceFirst("");
        spelling.beginningWith(stem).forEach(longer -> variants.put(longer, BEGINNING));
        if (spelling.knows(stem)) {
            variants.put(stem, OTHER_FORM);
        }
        if (spelling.knows(word)) {
            variants.put(word, 1.0);
        } else {
            spelling.near(word).forEach((near, slips) -> variants.merge(near, MENDED / slips, Math::max));
        }
        return variants;
    }

    private void add(int number) {
        var entry = entries.get(number);
        Map<String, Double> weights = new HashMap<>();
        weigh(weights, entry.title(), OF_TITLE);
        entry.otherNames().lines().forEach(name -> weigh(weights, name, OF_NAME));
        weigh(weights, entry.text(), OF_TEXT);
        weights.forEach((word, weight) -> {
            spelling.add(word);
            postings.computeIfAbsent(word, any -> new Postings()).add(number, weight);
        });
    }

    /** A word of a short text says more about it than one of a long text. */
    private static void weigh(Map<String, Double> weights, String text, double field) {
        var forms = Word.forms(text).toList();
        var weight = field / (1 + Math.log(1 + forms.size() / 4.0));
        forms.forEach(form -> weights.merge(form, weight, Math::max));
    }
}
