package org.liaison.web.home;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.Pack;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.liaison.web.drill.Drill;
import org.liaison.web.drill.Drills;
import org.liaison.web.lesson.Readings;
import org.liaison.web.onboarding.Onboarding;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.GradedQuizzes;
import org.liaison.web.regrade.ScoreChanges;
import org.liaison.web.signoff.SignOffs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Greets the person: a learner with the one thing to do next, everybody with what is theirs to look after. */
@Controller
class HomeController {

    private static final int RECENT = 5;
    private static final Duration CHANGES_SHOWN = Duration.ofDays(30);

    private final Pack pack;
    private final Readings readings;
    private final Onboarding onboarding;
    private final Attempts attempts;
    private final GradedQuizzes quizzes;
    private final SignOffs signOffs;
    private final Drills drills;
    private final ScoreChanges changes;
    private final Clock clock;

    HomeController(
            Pack pack,
            Readings readings,
            Onboarding onboarding,
            Attempts attempts,
            GradedQuizzes quizzes,
            SignOffs signOffs,
            Drills drills,
            ScoreChanges changes,
            Clock clock) {
        this.quizzes = quizzes;
        this.pack = pack;
        this.readings = readings;
        this.onboarding = onboarding;
        this.attempts = attempts;
        this.signOffs = signOffs;
        this.drills = drills;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@CurrentPerson SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("work", work(person));
        if (person.roles().contains(Role.LEARNER)) {
            addLearning(person.id(), model);
        }
        return "home/home";
    }

    /**
     * A place to look after.
     *
     * @param word the last part of its message keys
     */
    record Place(String word, String path) {}

    private static List<Place> work(SignedIn person) {
        return Stream.of(
                        Optional.of(new Place("people", "/people"))
                                .filter(place -> person.roles().contains(Role.ADMIN)),
                        Optional.of(new Place("scores", "/scores"))
                                .filter(place -> person.roles().contains(Role.INSTRUCTOR)),
                        Optional.of(new Place("insights", "/insights"))
                                .filter(place -> person.roles().contains(Role.INSTRUCTOR)),
                        Optional.of(new Place("items", "/items"))
                                .filter(place -> person.isAnyOf(Set.of(Role.INSTRUCTOR, Role.AUTHOR))),
                        Optional.of(new Place("reports", "/item-reports"))
                                .filter(place -> person.isAnyOf(Set.of(Role.INSTRUCTOR, Role.AUTHOR))),
                        Optional.of(new Place("find", "/find"))
                                .filter(place -> person.roles().contains(Role.INSTRUCTOR)
                                        && !person.roles().contains(Role.LEARNER)),
                        Optional.of(new Place("lessons", "/learn"))
                                .filter(place -> !person.roles().contains(Role.LEARNER)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A drill to do, with what the two are called. */
    record DrillLine(Drill drill, String wanted, String chosen) {}

    private List<DrillLine> drills(PersonId person) {
        return drills.dueTo(person).stream()
                .flatMap(drill -> pack.findEntity(drill.wanted()).stream()
                        .flatMap(wanted -> pack.findEntity(drill.chosen()).stream()
                                .map(chosen -> new DrillLine(drill, wanted.label(), chosen.label()))))
                .toList();
    }

    private void addLearning(PersonId person, Model model) {
        var journey = onboarding.of(person);
        var made = attempts.of(person);
        var read = readings.of(person).keySet();
        model.addAttribute(
                "action",
                NextAction.of(made.stream().filter(AttemptSummary::isOpen).findFirst(), journey));
        model.addAttribute("journey", journey);
        model.addAttribute("due", quizzes.due(person));
        model.addAttribute("drills", drills(person));
        model.addAttribute("changes", changes.of(person, clock.instant().minus(CHANGES_SHOWN)));
        model.addAttribute("returned", signOffs.returned(person).orElse(null));
        model.addAttribute(
                "recent",
                made.stream().filter(attempt -> !attempt.isOpen()).limit(RECENT).toList());
        model.addAttribute(
                "toRead",
                pack.lessons().stream()
                        .filter(lesson -> !read.contains(lesson.id()))
                        .toList());
    }
}
