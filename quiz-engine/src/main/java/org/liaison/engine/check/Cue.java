package org.liaison.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What can be seen of an option without knowing anything. */
enum Cue {
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
