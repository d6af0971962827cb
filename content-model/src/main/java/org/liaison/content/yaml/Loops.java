package org.liaison.content.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arrows that must not lead back to where they began, such as from a part to its whole.
 *
 * @param <T> what the arrows connect
 */
final class Loops<T> {

    private final Map<T, Set<T>> arrows = new HashMap<>();

    /** Adds an arrow, unless it closes a loop; then the loop is returned, from its first member back to it. */
    Optional<List<T>> add(T from, T to) {
        var back = path(to, from);
        if (back.isEmpty()) {
            arrows.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
            return Optional.empty();
        }
        var loop = new ArrayList<T>();
        loop.add(from);
        loop.addAll(back);
        return Optional.of(loop);
    }

    private List<T> path(T from, T to) {
        var cameFrom = new HashMap<T, @Nullable T>();
        var next = new ArrayDeque<T>();
        cameFrom.put(from, null);
        next.add(from);
        while (!next.isEmpty() && !cameFrom.containsKey(to)) {
            var here = next.remove();
            for (var there : arrows.getOrDefault(here, Set.of())) {
                if (!cameFrom.containsKey(there)) {
                    cameFrom.put(there, here);
                    next.add(there);
                }
            }
        }
        return cameFrom.containsKey(to) ? backFrom(to, cameFrom) : List.of();
    }

    private static <T> List<T> backFrom(T end, Map<T, @Nullable T> cameFrom) {
        var path = new ArrayList<T>();
        for (@Nullable T here = end; here != null; here = cameFrom.get(here)) {
            path.add(here);
        }
        Collections.reverse(path);
        return path;
    }
}
