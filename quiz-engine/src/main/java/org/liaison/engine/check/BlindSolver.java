package org.liaison.engine.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.Pack;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Option;

/**
 * Takes a bank of single choices knowing nothing of its subject, to see whether the wording gives keys away.
 *
 * <p>Ten strategies look only at the texts (the longest option, the one most like the stem, the one most like the others, ...),
 * and a conditional logit mixes them, fitted on half of the bank and tried on the other half; the halves share no entity, so that
 * names cannot leak from one to the other. A bank is fair when none of them beats chance by more than a few points.
 */
public final class BlindSolver {

    private static final double Z = 1.96;
    private static final List<Cue> CUES = List.of(Cue.values());

    private final Pack pack;

    private BlindSolver(Pack pack) {
        this.pack = pack;
    }

    public static BlindSolver of(Pack pack) {
        return new BlindSolver(pack);
    }

    /**
     * How one strategy fared.
     *
     * @param items how many items it was tried on
     * @param accuracy the share it got right, 0 to 1, ties counting as their share
     * @param chance the share that picking at random gets right
     */
    public record Result(String strategy, int items, double accuracy, double chance) {

        /** Percentage points above chance; below 0 when it does worse. */
        public double margin() {
            return 100 * (accuracy - chance);
        }

        /** The upper end of the 95 % interval of the margin, in points (normal approximation). */
        public double upperMargin() {
            var error = items == 0 ? 0 : Math.sqrt(accuracy * (1 - accuracy) / items);
            return margin() + 100 * Z * error;
        }
    }

    /** An item as the solver sees it: a row of features for each option, and which of them is right. */
    private static final class Seen {

        private final boolean forFitting;
        private final double[][] features;
        private final int key;

        private Seen(boolean forFitting, double[][] features, int key) {
            this.forFitting = forFitting;
            this.features = features;
            this.key = key;
        }

        private double chance() {
            return 1.0 / features.length;
        }
    }

    /** What each strategy, and last their mix, gets right of the single choices among these items. */
    public List<Result> examine(List<Item> bank) {
        var choices = bank.stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .toList();
        var keys = new HashMap<String, Integer>();
        choices.stream()
                .filter(this::isForFitting)
                .forEach(choice -> keys.merge(choice.key().text(), 1, Integer::sum));
        var seen = choices.stream().map(choice -> look(choice, keys)).toList();
        var results = new ArrayList<Result>();
        var fitting = seen.stream().filter(one -> one.forFitting).toList();
        var trying = seen.stream().filter(one -> !one.forFitting).toList();
        for (var cue : CUES) {
            results.add(result(cue.code(), cue == Cue.FREQUENT_KEY ? trying : seen, only(cue)));
        }
        var weights = LogitMix.fit(
                fitting.stream().map(one -> one.features).toList(),
                fitting.stream().map(one -> one.key).toList());
        results.add(result("logistic-mix", trying, weights));
        return results;
    }

    private static double[] only(Cue cue) {
        var weights = new double[CUES.size()];
        weights[CUES.indexOf(cue)] = 1;
        return weights;
    }

    /** The halves are split by the entity asked about, by a hash that every Java computes alike. */
    private boolean isForFitting(Choice choice) {
        return (pack.fact(choice.fact()).subject().value().hashCode() & 1) == 0;
    }

    private Seen look(Choice choice, Map<String, Integer> keys) {
        var options = choice.options().stream().map(Option::text).toList();
        var features = new double[options.size()][];
        for (var at = 0; at < options.size(); at++) {
            features[at] = new double[CUES.size()];
            for (var cue = 0; cue < CUES.size(); cue++) {
                features[at][cue] = CUES.get(cue).of(choice.stem(), options, at, keys);
            }
        }
        LogitMix.standardize(features);
        return new Seen(isForFitting(choice), features, choice.options().indexOf(choice.key()));
    }

    private static Result result(String name, List<Seen> tried, double[] weights) {
        var right = tried.stream()
                .mapToDouble(one -> LogitMix.shareOfKey(one.features, one.key, weights))
                .average()
                .orElse(0);
        var chance = tried.stream().mapToDouble(Seen::chance).average().orElse(0);
        return new Result(name, tried.size(), right, chance);
    }

    /** What can be seen of an option without knowing anything. */
    private enum Cue {
        LONGEST {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                return options.get(at).length();
            }
        },
        SHORTEST {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                return -options.get(at).length();
            }
        },
        WORDS_OF_STEM {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                var shared = new HashSet<>(Words.content(options.get(at)));
                shared.retainAll(Words.content(stem));
                return shared.size();
            }
        },
        MOST_CENTRAL {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                var own = grams(options.get(at));
                var sum = 0.0;
                for (var other = 0; other < options.size(); other++) {
                    sum += other == at ? 0 : overlap(own, grams(options.get(other)));
                }
                return sum;
            }
        },
        FREQUENT_KEY {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                return keys.getOrDefault(options.get(at), 0);
            }
        },
        FIRST_LETTER {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                var letter = Character.toLowerCase(options.get(at).charAt(0));
                return Words.content(stem).stream().anyMatch(word -> word.charAt(0) == letter) ? 1 : 0;
            }
        },
        ACRONYM_FIT {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                var initials = new StringBuilder();
                Words.all(stem).forEach(word -> initials.append(word.charAt(0)));
                var letters = Words.folded(options.get(at)).replace(" ", "");
                return letters.length() < 8 && initials.indexOf(letters) >= 0 ? 1 : 0;
            }
        },
        MOST_SPECIFIC {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                var option = options.get(at);
                return Words.all(option).size()
                        + option.chars().filter(Character::isUpperCase).count()
                        + option.chars().filter(letter -> letter == ',').count();
            }
        },
        POSITION {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                return -at;
            }
        },
        ALPHABETICAL {
            @Override
            double of(String stem, List<String> options, int at, Map<String, Integer> keys) {
                return -options.stream()
                        .filter(other -> other.compareTo(options.get(at)) < 0)
                        .count();
            }
        };

        abstract double of(String stem, List<String> options, int at, Map<String, Integer> keys);

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        private static Set<String> grams(String text) {
            var grams = new HashSet<String>();
            var folded = " " + Words.folded(text) + " ";
            for (var at = 0; at + 3 <= folded.length(); at++) {
                grams.add(folded.substring(at, at + 3));
            }
            return grams;
        }

        private static double overlap(Set<String> one, Set<String> other) {
            var shared = one.stream().filter(other::contains).count();
            return 2.0 * shared / Math.max(1, one.size() + other.size());
        }
    }
}
