package org.liaison.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a source, taken from the text that an operator has at hand.
 *
 * <p>A pack keeps the digests of its sentences and never their words. Here the words are found again: whatever run of words in
 * the text has the digest of a sentence is that sentence. So a citation can be shown in full where the text is at hand, and a
 * text that has changed since shows up as {@link #missing} sentences.
 */
public final class SourceText {

    /** The most pieces between two full stops that one sentence is thought to have, as in "The U.S. Navy ... No. 5." */
    private static final int LONGEST_RUN = 24;

    private static final Pattern PIECE_END = Pattern.compile("(?<=[.!?:;][\"'\u2019\u201d)\\]]{0,3}) ");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h]*\\R");

    private final List<SentenceId> ids;
    private final Map<SentenceId, String> words = new HashMap<>();

    private SourceText(Source source, String text) {
        ids = source.sentences().stream().map(Sentence::id).toList();
        var wanted = source.sentences().stream().map(Sentence::sha256).collect(Collectors.toSet());
        var found = find(wanted, text);
        for (var sentence : source.sentences()) {
            Optional.ofNullable(found.get(sentence.sha256())).ifPresent(run -> words.put(sentence.id(), run));
        }
    }

    /** Looks for the sentences of a source in a text, line by line and, for wrapped text, paragraph by paragraph. */
    public static SourceText of(Source source, String text) {
        return new SourceText(source, text);
    }

    /** The digest that stands for a sentence in a pack: white space does not count, every other character does. */
    public static String digest(String sentence) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(normalized(sentence).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The words of a sentence, where the text has them. */
    public Optional<String> sentence(SentenceId id) {
        return Optional.ofNullable(words.get(id));
    }

    /** The sentences that the text does not have, in reading order: it has changed, or is another text. */
    public List<SentenceId> missing() {
        return ids.stream().filter(id -> !words.containsKey(id)).toList();
    }

    private static Map<String, String> find(Set<String> wanted, String text) {
        var found = new HashMap<String, String>();
        text.lines().forEach(line -> findIn(normalized(line), wanted, found));
        for (var paragraph : BLANK_LINE.split(text)) {
            if (found.size() < wanted.size()) {
                findIn(normalized(paragraph), wanted, found);
            }
        }
        return found;
    }

    private static void findIn(String line, Set<String> wanted, Map<String, String> found) {
        keepIfWanted(line, wanted, found);
        var pieces = List.of(PIECE_END.split(line));
        for (int first = 0; first < pieces.size(); first++) {
            var last = Math.min(pieces.size(), first + LONGEST_RUN);
            for (int end = first + 1; end <= last; end++) {
                keepIfWanted(String.join(" ", pieces.subList(first, end)), wanted, found);
            }
        }
    }

    private static void keepIfWanted(String run, Set<String> wanted, Map<String, String> found) {
        var digest = digest(run);
        if (wanted.contains(digest)) {
            found.putIfAbsent(digest, run);
        }
    }

    private static String normalized(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
