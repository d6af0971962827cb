package org.liaison.web.assignment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import org.liaison.content.Pack;
import org.liaison.web.account.PersonId;
import org.liaison.web.quiz.OfferSource;
import org.liaison.web.quiz.QuizOffer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers learners the quizzes that are published to their cohorts, in as many queries for many quizzes as for one. */
@Component
@Order(1)
class PublishedOffers implements OfferSource {

    private final Publications publications;
    private final MadeQuizzes quizzes;
    private final Pack pack;

    PublishedOffers(Publications publications, MadeQuizzes quizzes, Pack pack) {
        this.publications = publications;
        this.quizzes = quizzes;
        this.pack = pack;
    }

    @Override
    public List<QuizOffer> to(PersonId person) {
        var assigned = publications.to(person);
        var made = quizzes
                .withIds(assigned.stream().map(Publications.Assigned::quiz).collect(toSet()))
                .stream()
                .collect(toMap(MadeQuiz::id, identity()));
        return assigned.stream()
                .flatMap(each -> Optional.ofNullable(made.get(each.quiz())).map(quiz -> offer(quiz, each)).stream())
                .toList();
    }

    private QuizOffer offer(MadeQuiz quiz, Publications.Assigned assigned) {
        var design = quiz.design();
        return QuizOffer.of(
                quiz.asMade(),
                design.title(),
                design.blueprint(pack),
                design.rules(),
                assigned.due(),
                assigned.lastDue());
    }
}
