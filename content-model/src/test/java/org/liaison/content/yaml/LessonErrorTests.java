package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.BOAT_LESSON;
import static org.liaison.content.yaml.Slip.OFFICE_LESSON;
import static org.liaison.content.yaml.Slip.SCENARIOS;

import org.junit.jupiter.api.Test;

/** What an author hears about lessons. */
class LessonErrorTests {

    @Test
    void aLessonCoversKnownFacts() {
        Slip.in(BOAT_LESSON, "[fog, lights", "[fogg, lights")
                .gives("lessons/boats.yaml:6: unknown fact 'fogg'; did you mean 'fog'?");
    }

    @Test
    void aFactBelongsToOneLesson() {
        Slip.in(BOAT_LESSON, "[fog, lights", "[fog, permits, lights")
                .gives(
                        "lessons/boats.yaml:6: fact 'permits' is already taught by lesson 'offices'; let one lesson cover it");
    }

    @Test
    void aLessonFollowsAKnownOne() {
        Slip.in(BOAT_LESSON, "after: [offices]", "after: [ofices]")
                .gives("lessons/boats.yaml:3: unknown lesson 'ofices'; did you mean 'offices'?");
    }

    @Test
    void aLessonDoesNotNeedItself() {
        Slip.in(BOAT_LESSON, "after: [offices]", "after: [boats]")
                .gives("lessons/boats.yaml:3: lesson 'boats' needs itself; take it out of 'after'");
    }

    @Test
    void lessonsDoNotNeedEachOther() {
        Slip.in(OFFICE_LESSON, "minutes: 10\n", "after: [boats]\nminutes: 10\n")
                .gives(
                        "lessons/boats.yaml:3: these lessons need each other in a loop: boats after offices after boats; take one out of 'after'");
    }

    @Test
    void aLessonIsDeclaredOnce() {
        Slip.in(BOAT_LESSON, "lesson: boats\n", "lesson: offices\n")
                .andIn(BOAT_LESSON, "after: [offices]\n", "")
                .andIn(SCENARIOS, "  lesson: boats\n", "  lesson: offices\n")
                .gives(
                        "lessons/boats.yaml:1: lesson 'offices' is already declared at lessons/offices.yaml:1; rename one");
    }

    @Test
    void aLessonContrastsKnownLookAlikes() {
        Slip.in(OFFICE_LESSON, "[board-and-office]", "[board-or-office]")
                .gives(
                        "lessons/offices.yaml:15: unknown confusion set 'board-or-office'; did you mean 'board-and-office'?");
    }

    @Test
    void minutesAreANumber() {
        Slip.in(BOAT_LESSON, "minutes: 5", "minutes: five")
                .gives("lessons/boats.yaml:4: 'minutes' is 'five'; write a whole number from 1 to 600");
    }

    @Test
    void aLessonHasText() {
        Slip.in(BOAT_LESSON, "text: Two boats, two places.\n", "")
                .gives("lessons/boats.yaml:1: a lesson has no 'text'; add the line 'text: ...'");
    }
}
