package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liaison.content.yaml.Problem.Severity;

/** Collects what is wrong, so that an author hears all of it at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void error(At at, String message) {
        found.add(new Problem(Severity.ERROR, at.file(), at.line(), message));
    }

    void warning(At at, String message) {
        found.add(new Problem(Severity.WARNING, at.file(), at.line(), message));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** What is made, or nothing and an error in the words of the one who refused to make it. */
    <T> Optional<T> attempt(At at, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException refused) {
            error(at, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
