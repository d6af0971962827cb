package org.liaison.web.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text with the words found in it marked; a long one is cut to what stands around the first of them. */
final class Snippet {

    private static final int LONGEST = 220;
    private static final int BEFORE = 70;

    private Snippet() {}

    /** A few characters, marked or not. */
    record Piece(String text, boolean marked) {}

    static List<Piece> of(String text, Set<String> words) {
        var marked = Word.in(text).stream()
                .filter(word -> words.contains(word.form()))
                .toList();
        var from = start(text, marked);
        var to = end(text, from);
        List<Piece> pieces = new ArrayList<>();
        var at = from;
        add(pieces, from > 0 ? "… " : "", false);
        for (var word : marked) {
            if (word.start() >= at && word.end() <= to) {
                add(pieces, text.substring(at, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(pieces, text.substring(at, to), false);
        add(pieces, to < text.length() ? " …" : "", false);
        return List.copyOf(pieces);
    }

    private static int start(String text, List<Word> marked) {
        if (text.length() <= LONGEST || marked.isEmpty()) {
            return 0;
        }
        var wish = Math.max(0, Math.min(marked.get(0).start() - BEFORE, text.length() - LONGEST));
        return wish == 0 ? 0 : text.indexOf(' ', wish) + 1;
    }

    private static int end(String text, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        var blank = text.lastIndexOf(' ', from + LONGEST);
        return blank > from ? blank : from + LONGEST;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
