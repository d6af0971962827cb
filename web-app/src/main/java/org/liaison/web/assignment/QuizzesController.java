package org.liaison.web.assignment;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.quiz.QuizId;
import org.liaison.web.quiz.QuizOffers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All quizzes that an instructor has to do with: those of their own, and those of the lessons. */
@Controller
class QuizzesController {

    private final MadeQuizzes quizzes;
    private final Publications publications;
    private final QuizOffers offers;

    QuizzesController(MadeQuizzes quizzes, Publications publications, QuizOffers offers) {
        this.quizzes = quizzes;
        this.publications = publications;
        this.offers = offers;
    }

    /** A quiz of one's own as the page lists it. */
    public record Line(QuizId id, String title, int items, List<Publication> published) {}

    @GetMapping("/quizzes")
    String list(@CurrentPerson SignedIn person, Model model) {
        var published = publications.by(person.id()).stream().collect(groupingBy(Publication::quiz));
        model.addAttribute(
                "own",
                quizzes.of(person.id()).stream()
                        .map(quiz -> new Line(
                                quiz.id(),
                                quiz.design().title(),
                                quiz.design().items(),
                                published.getOrDefault(quiz.id(), List.of())))
                        .toList());
        model.addAttribute("offers", offers.all());
        return "assignment/list";
    }
}
