package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.mastery.Placement;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for placements on either database. */
abstract class PlacementStoreContract {

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Placements placements;

    @Autowired
    private PlacementCredits credits;

    @Autowired
    private Judgments judgments;

    @Test
    void aPlacementHandsOutOneItemAfterTheOtherAndKeepsWhatItCredits() {
        var person = freshPerson();
        assertThat(placements.latest(person)).isEmpty();
        var id = placements.start(person, "Where to start", "key").orElseThrow();
        assertThat(placements.start(person, "Where to start", "key")).contains(id);
        var asked = takeAll(id);
        assertThat(asked).isBetween(Placement.LEAST, Placement.MOST);
        var placed = placements.latest(person).orElseThrow();
        assertThat(placed.attempt()).isEqualTo(id);
        assertThat(placed.asked()).isEqualTo(asked);
        assertThat(placed.known()).isNotEmpty();
        assertThat(placed.lessons()).isNotEmpty();
        assertThat(judgments.of(person)).extracting(Judgment::fact).containsAll(placed.known());
    }

    @Test
    void anAnswerThatArrivesAgainChangesNothing() {
        var person = freshPerson();
        var id = placements.start(person, "Where to start", "key").orElseThrow();
        var first = sittings.find(id).orElseThrow();
        var response = first.item(0).modelResponse();
        assertThat(placements.answer(first, 0, response, "form").fate()).isEqualTo(Receipt.Fate.KEPT);
        assertThat(placements.answer(first, 0, response, "form").fate()).isEqualTo(Receipt.Fate.KEPT);
        assertThat(placements.answer(first, 0, response, "another form").fate()).isEqualTo(Receipt.Fate.ANOTHER_STANDS);
        var after = sittings.find(id).orElseThrow();
        assertThat(after.total()).isEqualTo(2);
        assertThat(after.attempt().steps()).hasSize(1);
    }

    @Test
    void theCreditsOfAnAttemptComeBackAsTheyWereWritten() {
        var person = freshPerson();
        var id = placements.start(person, "Where to start", "key").orElseThrow();
        credits.add(id, List.of(new FactId("fact-1"), new FactId("fact-2")), List.of(new LessonId("the-map")));
        assertThat(credits.latest(person)).isEmpty();
        sittings.handIn(id);
        assertThat(credits.latest(person)).hasValueSatisfying(placed -> {
            assertThat(placed.known()).containsExactlyInAnyOrder(new FactId("fact-1"), new FactId("fact-2"));
            assertThat(placed.lessons()).containsExactly(new LessonId("the-map"));
        });
    }

    private int takeAll(AttemptId id) {
        for (var sitting = sittings.find(id).orElseThrow();
                !sitting.isOver();
                sitting = sittings.find(id).orElseThrow()) {
            var slot = sitting.total() - 1;
            placements.answer(sitting, slot, sitting.item(slot).modelResponse(), "form " + slot);
        }
        return sittings.find(id).orElseThrow().total();
    }

    private PersonId freshPerson() {
        var login = "p-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
