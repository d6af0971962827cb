package org.liaison.engine.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.Pack;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ShortAnswer;

/**
 * Finds items that give each other away by comparing every stem with every key, knowing nothing of how forms are drawn: a stem that
 * holds the words of another item's key and a name of what that item is about.
 */
record GivingAway(Pack pack) {

    /** Every pair in which the first item tells the second. */
    List<String> pairs(List<Item> items) {
        var pairs = new ArrayList<String>();
        for (var asked : items) {
            var about = about(asked);
            for (var key : keys(asked)) {
                items.stream()
                        .filter(item -> !item.id().equals(asked.id()) && tells(words(item.stem()), words(key), about))
                        .forEach(item -> pairs.add(item.stem() + " -> " + asked.stem() + " = " + key));
            }
        }
        return pairs;
    }

    private static boolean tells(List<String> stem, List<String> key, List<List<String>> about) {
        return holds(stem, key)
                && about.stream().anyMatch(name -> holds(stem, name) && !holds(name, key) && !holds(key, name));
    }

    private static boolean holds(List<String> text, List<String> words) {
        return Collections.indexOfSubList(text, words) >= 0;
    }

    private static List<String> keys(Item item) {
        if (item instanceof Choice choice) {
            return List.of(choice.key().text());
        }
        return item instanceof ShortAnswer answer ? List.of(answer.key()) : List.of();
    }

    private List<List<String>> about(Item item) {
        return item.basis().facts().stream()
                .map(pack::fact)
                .flatMap(fact -> Stream.concat(Stream.of(fact.subject()), fact.object().entity().stream()))
                .map(pack::entity)
                .flatMap(Entity::names)
                .map(GivingAway::words)
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
