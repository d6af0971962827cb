package org.liaison.web.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.Pack;
import org.liaison.web.find.Entry.Kind;
import org.springframework.stereotype.Component;

/** The one search over everything that the pack holds. */
@Component
class Search {

    private static final int MOST_SEEN = 200;
    private static final int MOST_OF_A_KIND = 8;
    private static final int LONGEST_QUESTION = 200;

    /** A result far weaker than the best of its kind answers a small part of the question, and is left out. */
    private static final double WORTH_SHOWING = 0.12;

    private final Index index;

    Search(Pack pack) {
        index = new Index(Catalog.of(pack));
    }

    /** A result, with the words found marked. */
    record Found(String address, List<Snippet.Piece> title, List<Snippet.Piece> text) {}

    /**
     * What a question found.
     *
     * @param groups the results by kind, the best of each first; kinds without any are left out
     */
    record Findings(Map<Kind, List<Found>> groups) {

        public int count() {
            return groups.values().stream().mapToInt(List::size).sum();
        }
    }

    Findings search(String question) {
        var asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        var matches = asked.isBlank() ? List.<Index.Match>of() : index.search(asked, MOST_SEEN);
        Map<Kind, List<Found>> groups = new EnumMap<>(Kind.class);
        Set<String> shown = new HashSet<>();
        Map<Kind, Double> best = new EnumMap<>(Kind.class);
        matches.stream()
                .filter(match -> match.score()
                        >= best.computeIfAbsent(match.entry().kind(), any -> match.score()) * WORTH_SHOWING)
                .forEach(match -> add(match, groups, shown));
        return new Findings(groups);
    }

    /** One result for each lesson, and for each short form; a kind with many shows its best. */
    private static void add(Index.Match match, Map<Kind, List<Found>> groups, Set<String> shown) {
        var entry = match.entry();
        var group = groups.computeIfAbsent(entry.kind(), any -> new ArrayList<>());
        var place = entry.kind() == Kind.LESSON ? entry.address().replaceFirst("#.*", "") : entry.address();
        if (group.size() < MOST_OF_A_KIND && shown.add(entry.kind() + place)) {
            group.add(new Found(
                    entry.address(),
                    Snippet.of(entry.title(), match.words()),
                    Snippet.of(entry.text(), match.words())));
        }
    }
}
