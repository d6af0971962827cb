package org.liaison.web.itemreview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.engine.check.Flaw;
import org.liaison.engine.check.Flaws;
import org.liaison.engine.check.Validity;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Reworded;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.account.PersonId;
import org.liaison.web.ruling.Clearance;
import org.liaison.web.ruling.ItemStanding;
import org.liaison.web.ruling.ItemVerdicts;
import org.liaison.web.ruling.Said;
import org.liaison.web.ruling.Scope;
import org.springframework.stereotype.Component;

/** Puts the queues together and takes the reviewers' words. */
@Component
class Reviewing {

    private final Pack pack;
    private final Assembly assembly;
    private final ItemVerdicts verdicts;
    private final Validity validity;
    private final Flaws flaws = new Flaws();
    private final Clock clock;

    Reviewing(Pack pack, Assembly assembly, ItemVerdicts verdicts, Clock clock) {
        this.pack = pack;
        this.assembly = assembly;
        this.verdicts = verdicts;
        this.clock = clock;
        validity = Validity.of(pack);
    }

    /** The lessons that have items to review. */
    List<Lesson> lessons() {
        return pack.lessons().stream()
                .filter(lesson -> !lesson.facts().isEmpty())
                .toList();
    }

    /** The queue of a lesson; of an unknown one none. */
    Optional<Queue> queue(String lesson, Clearance clearance) {
        return pack.findLesson(lesson)
                .filter(found -> !found.facts().isEmpty())
                .map(found -> Queue.of(found, bank(found), clearance));
    }

    private List<Item> bank(Lesson lesson) {
        var items = new LinkedHashMap<ItemId, Item>();
        for (FactId fact : lesson.facts()) {
            assembly.bank(fact).forEach(item -> items.putIfAbsent(item.id(), item));
        }
        return new ArrayList<>(items.values());
    }

    Clearance clearance() {
        return verdicts.clearance();
    }

    void say(ItemId item, Scope scope, ItemStanding standing, String reason, PersonId by) {
        verdicts.say(item, Said.of(scope, standing, reason, by, now()));
    }

    /** What speaks against a stem of the reviewer's own: a key that is not proved any more, or a flaw of writing; else it is kept. */
    Optional<String> reword(Item item, String stem, PersonId by) {
        var reworded = item.match(new Reworded(stem));
        var problem = validity.violations(reworded).stream()
                .findFirst()
                .map(violation -> violation.rule() + " (" + violation.detail() + ")")
                .or(() -> flaws.of(reworded).stream().findFirst().map(Reviewing::words));
        if (problem.isEmpty()) {
            verdicts.say(item.id(), new Said(Scope.ITEM, ItemStanding.REWORDED, stem, "", by, now()));
        }
        return problem;
    }

    private static String words(Flaw flaw) {
        return flaw.rule().code().replace('-', ' ') + " (" + flaw.detail() + ")";
    }

    void require(boolean required, PersonId by) {
        verdicts.require(required, by, now());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
