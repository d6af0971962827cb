package org.liaison.engine.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.content.FactId;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.TrueFalse;

/**
 * How often each wrong option was offered to people who answered, and how often they took it.
 *
 * <p>An option is told by the fact that was asked and by what picking it asserts, so that all wordings of a question count
 * together and a reworded question keeps what is known of its options.
 *
 * @param counts by the fact asked and by what the option asserts
 */
public record Choices(Map<FactId, Map<Claim, Count>> counts) {

    /** Nothing was chosen yet. */
    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        var copy = new HashMap<FactId, Map<Claim, Count>>();
        counts.forEach((fact, options) -> copy.put(fact, Map.copyOf(options)));
        counts = Collections.unmodifiableMap(copy);
    }

    /** What became of one wrong option: of {@code offered} answers, {@code taken} picked it. */
    public record Count(int offered, int taken) {

        public Count {
            if (taken < 0 || taken > offered) {
                throw new IllegalArgumentException("Taken " + taken + " times of " + offered);
            }
        }

        Count plus(Count other) {
            return new Count(offered + other.offered, taken + other.taken);
        }
    }

    /** A response that was given to an item so many times. */
    public record Given(Item item, Response response, int times) {}

    /** What these responses chose. */
    public static Choices of(Stream<Given> responses) {
        var counts = new HashMap<FactId, Map<Claim, Count>>();
        responses.forEach(given -> count(given, counts));
        return new Choices(counts);
    }

    private static void count(Given given, Map<FactId, Map<Claim, Count>> counts) {
        var picked = given.response().values();
        for (var option : wrongOptions(given.item(), given.response())) {
            var taken = picked.contains(option.id()) ? given.times() : 0;
            option.asserted()
                    .ifPresent(claim -> counts.computeIfAbsent(given.item().fact(), any -> new HashMap<>())
                            .merge(claim, new Count(given.times(), taken), Count::plus));
        }
    }

    /**
     * The wrong options that somebody who gave this response chose among; none when nothing was answered.
     *
     * <p>In an odd one out the wrong options are the ones that belong, so picking one says nothing about what was taken for the key. A
     * correction is chosen only by those who call a false statement false.
     */
    private static List<Option> wrongOptions(Item item, Response response) {
        var chose = item instanceof TrueFalse judged
                ? !judged.holds() && !response.value(1).isBlank()
                : !response.isBlank() && item.kind() != Kind.ODD_ONE_OUT;
        return chose
                ? item.offered().stream().filter(option -> !option.correct()).toList()
                : List.of();
    }

    /** These and others together. */
    public Choices plus(Choices others) {
        var sum = new HashMap<FactId, Map<Claim, Count>>();
        Stream.of(this, others)
                .forEach(choices -> choices.counts.forEach((fact, options) -> {
                    var known = sum.computeIfAbsent(fact, any -> new HashMap<>());
                    options.forEach((claim, count) -> known.merge(claim, count, Count::plus));
                }));
        return new Choices(sum);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What became of the option that asserts this where the fact was asked; empty when it was not offered yet. */
    public Optional<Count> of(FactId fact, Claim claim) {
        return Optional.ofNullable(counts.getOrDefault(fact, Map.of()).get(claim));
    }
}
