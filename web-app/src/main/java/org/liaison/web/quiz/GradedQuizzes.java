package org.liaison.web.quiz;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.accommodation.ExtraTimes;
import org.liaison.web.account.PersonId;
import org.springframework.stereotype.Component;

/** The graded quizzes that somebody may take, wherever they come from, and the way into them. */
@Component
public class GradedQuizzes {

    private final List<OfferSource> sources;
    private final Attempts attempts;
    private final ExtraTimes extraTimes;
    private final Clock clock;

    GradedQuizzes(List<OfferSource> sources, Attempts attempts, ExtraTimes extraTimes, Clock clock) {
        this.sources = List.copyOf(sources);
        this.attempts = attempts;
        this.extraTimes = extraTimes;
        this.clock = clock;
    }

    /** All quizzes that are for this person: those that are due first, and the soonest of them first. */
    public List<OfferLine> of(PersonId person) {
        return lines(person, all(person));
    }

    /** Those that are due and not handed in yet, as long as they can be taken, the soonest first. */
    public List<OfferLine> due(PersonId person) {
        var due = all(person).filter(offer -> offer.due().isPresent());
        return lines(person, due).stream().filter(OfferLine::isToDo).toList();
    }

    /** One of the quizzes that are for this person. */
    Optional<OfferLine> find(PersonId person, String id) {
        return lines(person, all(person).filter(offer -> offer.id().equals(id))).stream()
                .findFirst();
    }

    private Stream<QuizOffer> all(PersonId person) {
        return sources.stream().flatMap(source -> source.to(person).stream());
    }

    private List<OfferLine> lines(PersonId person, Stream<QuizOffer> offers) {
        var found = offers.toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var mine = attempts.of(person);
        var extra = extraTimes.of(person);
        return found.stream()
                .map(offer -> line(offer, mine, extra))
                .sorted(Comparator.comparing(line -> line.offer().due().orElse(Terms.NEVER)))
                .toList();
    }

    private OfferLine line(QuizOffer offer, List<AttemptSummary> mine, ExtraTime extra) {
        return OfferLine.of(offer, mine.stream().filter(offer::isTakenBy).toList(), extra, clock.instant());
    }

    /** Begins an attempt, or goes on with the one that is open; empty where the rules forbid it or nothing can be asked. */
    public Optional<AttemptId> begin(PersonId person, OfferLine line) {
        if (line.open().isPresent()) {
            return line.open().map(AttemptSummary::id);
        }
        if (line.refusal().isPresent()) {
            return Optional.empty();
        }
        // counts only what is handed in, so that all starts before that are one and the same
        var key = "graded " + line.offer().id() + " " + line.ended();
        return attempts.start(person, line.offer().plan(), line.offer().blueprint(), key);
    }
}
