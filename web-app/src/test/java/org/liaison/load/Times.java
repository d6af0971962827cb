package org.liaison.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.liaison.web.support.Page;

/** How long the answers to requests of one kind took. */
final class Times {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    /** Asks, and remembers how long it took. */
    Page take(Supplier<Page> request) {
        var begun = System.nanoTime();
        var page = request.get();
        nanos.add(System.nanoTime() - begun);
        if (page.status() >= 400) {
            throw new AssertionError("Status " + page.status());
        }
        return page;
    }

    int count() {
        return nanos.size();
    }

    /** The time that this share of the requests did not exceed, in milliseconds. */
    long millis(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1_000_000;
    }

    void forget() {
        nanos.clear();
    }
}
