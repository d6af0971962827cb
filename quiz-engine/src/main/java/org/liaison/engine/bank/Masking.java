package org.liaison.engine.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.liaison.content.Pack;

/**
 * Takes texts apart into words with every name of an entity made one and the same word: the same question about a hundred entities
 * is one question, however different their names.
 */
final class Masking {

    /** What stands for any name. */
    static final String NAME = "*";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

    private final Set<List<String>> names = new HashSet<>();
    private int longest;

    private Masking() {}

    /** Masks the names and short forms of these entities, each with its other names. */
    static Masking of(Pack pack) {
        var masking = new Masking();
        pack.entities().forEach(entity -> entity.names().forEach(masking::add));
        return masking;
    }

    static Masking of(List<String> names) {
        var masking = new Masking();
        names.forEach(masking::add);
        return masking;
    }

    private void add(String name) {
        var words = words(name);
        if (!words.isEmpty()) {
            names.add(words);
            longest = Math.max(longest, words.size());
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The words of a text in lower case, the longest name at each place masked. */
    List<String> masked(String text) {
        var words = words(text);
        var masked = new ArrayList<String>(words.size());
        for (var at = 0; at < words.size(); ) {
            var length = nameAt(words, at);
            masked.add(length > 0 ? NAME : words.get(at).toLowerCase(Locale.ROOT));
            at += Math.max(1, length);
        }
        return masked;
    }

    /** The longest name at each place of a text where one begins, in their order. */
    List<String> named(String text) {
        var words = words(text);
        var named = new ArrayList<String>();
        for (var at = 0; at < words.size(); ) {
            var length = nameAt(words, at);
            if (length > 0) {
                named.add(String.join(" ", words.subList(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return named;
    }

    /** How many words the longest name has that begins here; 0 when none does. */
    private int nameAt(List<String> words, int at) {
        for (var length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (names.contains(words.subList(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
