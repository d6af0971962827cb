package org.liaison.engine.generate;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.Refutation;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Option;

/**
 * What could be offered in place of one end of a fact.
 *
 * <p>Most rivals are never offered, so each is refuted, and its reason worded, only when it comes to that, and only once for all the
 * questions about the fact.
 */
abstract class Rival {

    private final @Nullable Entity entity;
    private final String words;
    private final double likeness;
    private final double pull;
    private boolean asked;
    private @Nullable Refutation refutation;
    private Reasons.@Nullable Reason reason;

    /**
     * @param entity whom it names; null when it is words
     * @param words what it reads like when it names nobody
     * @param likeness how alike it is to the key, from 0 to 1
     * @param pull what else speaks for offering it, or against it when negative: what learners chose, how well it reads here
     */
    Rival(@Nullable Entity entity, String words, double likeness, double pull) {
        this.entity = entity;
        this.words = words;
        this.likeness = likeness;
        this.pull = pull;
    }

    /** What proves it wrong, if anything that can be explained does. */
    abstract Optional<Refutation> refute();

    /** Why it is wrong. */
    abstract Reasons.Reason explain(Refutation refutation);

    /** What picking it asserts. */
    abstract Claim claim();

    double likeness() {
        return likeness;
    }

    double pull() {
        return pull;
    }

    @Nullable
    Entity entity() {
        return entity;
    }

    /** What the learner would read; empty when it has no such name. */
    Optional<String> text(Naming naming) {
        return entity == null ? Optional.of(words) : naming.of(entity);
    }

    boolean isWrong() {
        if (!asked) {
            refutation = refute().orElse(null);
            asked = true;
        }
        return refutation != null;
    }

    /** It as a wrong option that reads so; only for one that {@linkplain #isWrong is wrong}. */
    Option option(String text) {
        var known = reason;
        if (known == null) {
            known = explain(Objects.requireNonNull(refutation));
            reason = known;
        }
        return new Option(text, false, known.text(), known.citations(), claim(), entity == null ? null : entity.id());
    }
}
