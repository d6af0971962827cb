package org.liaison.content.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.Pack;
import org.liaison.content.Sentence;
import org.liaison.content.SentenceId;

/** Looks at a sound pack for what its author may have overlooked. */
final class Coverage {

    private final Pack pack;
    private final Index index;
    private final Problems problems;

    private Coverage(Pack pack, Index index) {
        this.pack = pack;
        this.index = index;
        problems = index.problems;
    }

    static void check(Pack pack, Index index) {
        var coverage = new Coverage(pack, index);
        coverage.checkSentences();
        coverage.checkEntities();
        coverage.checkLessons();
        coverage.checkHolders();
    }

    private void checkSentences() {
        Set<SentenceId> cited = new HashSet<>();
        pack.facts().forEach(fact -> cited.addAll(fact.citations()));
        pack.source().sentences().forEach(sentence -> check(sentence, cited.contains(sentence.id())));
    }

    private void check(Sentence sentence, boolean cited) {
        var at = index.sentences.where(sentence.id());
        if (cited && !sentence.noFact().isEmpty()) {
            problems.warning(
                    at,
                    "sentence '" + sentence.id() + "' stands under 'no fact', but a fact cites it; take it out there");
        }
        if (!cited && !sentence.heading() && sentence.noFact().isEmpty()) {
            problems.warning(at, "no fact cites sentence '" + sentence.id() + "'; add one, or say why under 'no fact'");
        }
    }

    private void checkEntities() {
        for (var entity : pack.entities()) {
            if (pack.factsAbout(entity.id()).isEmpty()
                    && pack.factsNaming(entity.id()).isEmpty()) {
                problems.warning(
                        index.entities.where(entity.id()),
                        "no fact mentions entity '" + entity.id() + "'; state one, or take the entity out");
            }
        }
    }

    private void checkLessons() {
        if (pack.lessons().isEmpty()) {
            return;
        }
        pack.facts().stream()
                .filter(fact -> pack.lessonOf(fact.id()).isEmpty())
                .forEach(fact -> problems.warning(
                        index.facts.where(fact.id()),
                        "no lesson covers fact '" + fact.id() + "'; add it to 'covers' of one"));
    }

    private void checkHolders() {
        for (var fact : pack.facts()) {
            rivals(fact)
                    .findFirst()
                    .ifPresent(rival -> problems.warning(
                            index.facts.where(fact.id()),
                            "'" + fact.relation().word() + "' has one holder, but '" + rival.subject()
                                    + "' holds the same by fact '" + rival.id()
                                    + "'; reword one, give it a scope, or mark one !shared"));
        }
    }

    /** Earlier facts that give the same object to somebody unrelated. */
    private Stream<Fact> rivals(Fact fact) {
        if (!fact.relation().isExclusive() || isShared(fact)) {
            return Stream.empty();
        }
        List<Fact> holders = pack.holders(fact.relation().id(), fact.object());
        return holders.stream()
                .takeWhile(other -> !other.equals(fact))
                .filter(other -> !isShared(other) && Same.words(other.scope(), fact.scope()))
                .filter(other -> !areKin(other.subject(), fact.subject()));
    }

    private boolean areKin(EntityId one, EntityId other) {
        return pack.areKin(one, other);
    }

    private static boolean isShared(Fact fact) {
        return fact.flags().contains(Flag.SHARED);
    }
}
