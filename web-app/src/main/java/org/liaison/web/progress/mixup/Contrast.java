package org.liaison.web.progress.mixup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.liaison.content.EntityId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Confusion;
import org.liaison.engine.item.Item;
import org.liaison.engine.mastery.ContrastDrill;
import org.liaison.engine.mastery.ContrastDrill.Turn;
import org.liaison.web.quiz.PracticeItems;
import org.liaison.web.ruling.Clearance;
import org.liaison.web.ruling.ItemVerdicts;
import org.springframework.stereotype.Component;

/** Draws the questions that tell two look-alikes apart; wherever it can be had, each is on offer as the wrong answer to the other. */
@Component
public class Contrast {

    private static final int QUESTIONS = 6;
    private static final int DRAWS = 4;

    private final Pack pack;
    private final PracticeItems practice;
    private final ItemVerdicts verdicts;

    Contrast(Pack pack, PracticeItems practice, ItemVerdicts verdicts) {
        this.verdicts = verdicts;
        this.pack = pack;
        this.practice = practice;
    }

    /** The questions; none when the facts about the two yield none. */
    public List<Item> items(Confusion pair, long seed) {
        List<Item> items = new ArrayList<>();
        var clearance = verdicts.clearance();
        for (var turn : ContrastDrill.of(pack, pair, QUESTIONS).turns()) {
            tempting(turn, clearance, seed).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Item> tempting(Turn turn, Clearance clearance, long seed) {
        Predicate<Item> cleared = clearance::mayPractice;
        return one(turn, cleared.and(item -> offers(item, turn.tempting())), seed)
                .or(() -> one(turn, cleared, seed));
    }

    private Optional<Item> one(Turn turn, Predicate<Item> wish, long seed) {
        return practice.generator().one(pack.fact(turn.fact()), wish, seed, DRAWS);
    }

    private static boolean offers(Item item, EntityId entity) {
        return item.offered().stream()
                .filter(option -> !option.correct())
                .flatMap(option -> option.named().stream())
                .anyMatch(entity::equals);
    }
}
