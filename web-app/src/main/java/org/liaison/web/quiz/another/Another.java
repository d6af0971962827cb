package org.liaison.web.quiz.another;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liaison.content.Pack;
import org.liaison.engine.item.Item;
import org.liaison.web.quiz.PracticeItems;
import org.liaison.web.ruling.ItemVerdicts;
import org.springframework.stereotype.Component;

/** Draws a question on the same fact that reads differently. */
@Component
class Another {

    private static final int DRAWS = 8;

    private final Pack pack;
    private final PracticeItems practice;
    private final ItemVerdicts verdicts;

    Another(Pack pack, PracticeItems practice, ItemVerdicts verdicts) {
        this.verdicts = verdicts;
        this.pack = pack;
        this.practice = practice;
    }

    /** A question by another template if there is one, else by the same one with another stem; empty when the fact yields neither. */
    Optional<Item> like(Item item, long seed) {
        Predicate<Item> cleared = verdicts.clearance()::mayPractice;
        var reworded = cleared.and(other -> !other.stem().equals(item.stem()));
        Predicate<Item> retold =
                other -> !other.id().template().equals(item.id().template());
        return Stream.of(reworded.and(retold), reworded)
                .flatMap(wish -> drawn(item, wish, seed).stream())
                .findFirst();
    }

    private Optional<Item> drawn(Item item, Predicate<Item> wish, long seed) {
        return pack.findFact(item.fact()).flatMap(fact -> practice.generator().one(fact, wish, seed, DRAWS));
    }
}
