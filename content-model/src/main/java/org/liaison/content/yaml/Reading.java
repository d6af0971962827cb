package org.liaison.content.yaml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Pack;

/**
 * The outcome of reading a pack: the pack, or what keeps it from loading; warnings in either case.
 *
 * @param loaded the pack; null when there is an error
 */
public record Reading(@Nullable Pack loaded, List<Problem> problems) {

    public Reading {
        problems = problems.stream().sorted().toList();
    }

    /** The pack, when it could be loaded. */
    public Optional<Pack> pack() {
        return Optional.ofNullable(loaded);
    }

    /** What keeps the pack from loading, in order of file and line. */
    public List<Problem> errors() {
        return of(Problem.Severity.ERROR);
    }

    /** What an author should look at, in order of file and line. */
    public List<Problem> warnings() {
        return of(Problem.Severity.WARNING);
    }

    private List<Problem> of(Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /**
     * The pack.
     *
     * @throws IllegalStateException with every error, if it could not be loaded
     */
    public Pack orThrow() {
        return pack().orElseThrow(() -> new IllegalStateException(
                String.join("\n", errors().stream().map(Problem::toString).toList())));
    }
}
