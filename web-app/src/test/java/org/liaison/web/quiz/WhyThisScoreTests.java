package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.item.Response;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class WhyThisScoreTests {

    private static final Pattern POINTS = Pattern.compile("<td class=\"points\">([^<]*)</td>");

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Test
    void thePointsOfTheQuestionsAddUpToTheScore() {
        var learner = sit(Mode.DEFERRED);
        learner.answer(1, QuizItems.choice().modelResponse());
        learner.answer(
                2, new Response(List.of(QuizItems.several().options().get(0).id())));
        learner.answer(3, Response.of("false"));
        var rows = new ArrayList<>(QuizItems.matching().modelResponse().values());
        rows.set(0, rows.get(1));
        learner.answer(4, new Response(rows));
        var steps = QuizItems.ordering().modelResponse().values();
        learner.answer(5, new Response(List.of(steps.get(1), steps.get(0), steps.get(2))));
        learner.visitor().post(learner.path() + "/hand-in");
        var page = learner.visitor().get(learner.path()).body();
        assertThat(page)
                .contains("Why this score?", "Yours add up to 3 1/6 of 6 points, which is 53%.")
                .contains("1 of 2 right ones chosen, 0 of 2 wrong ones", "2 of 3 are right", "earns its share: 1 of 2")
                .contains("on a false statement it earns half", "Not answered: no point.");
        assertThat(points(page)).containsExactly("1", "1/2", "1/2", "2/3", "1/2", "0", "3 1/6");
        assertAddsUp(page, learner);
    }

    @Test
    void aPenaltyForRetriesIsPartOfTheSum() {
        var learner = sit(Mode.ADAPTIVE);
        learner.answer(1, "answer", QuizItems.choice().options().get(1).id());
        learner.answer(1, QuizItems.choice().modelResponse());
        for (var number = 2; number <= 6; number++) {
            learner.answer(number, learner.sitting().item(number - 1).modelResponse());
        }
        var page = learner.visitor().get(learner.path()).body();
        assertThat(page)
                .contains("The best of your 2 tries counts, less 1/3 of the point", "5 2/3 of 6 points, which is 94%");
        assertAddsUp(page, learner);
    }

    @Test
    void marksForCertaintyAddUpToo() {
        var learner = sit(Mode.DEFERRED_CBM);
        learner.answer(1, Response.of(QuizItems.choice().options().get(1).id()), 3);
        learner.answer(
                2, new Response(List.of(QuizItems.several().options().get(0).id())), 2);
        learner.answer(3, QuizItems.statement().modelResponse(), 3);
        learner.visitor().post(learner.path() + "/hand-in");
        var page = learner.visitor().get(learner.path()).body();
        assertThat(points(page))
                .containsExactly("0", "−6", "1/2", "0", "1", "+3", "0", "0", "0", "0", "0", "0", "1 1/2", "−3");
        assertThat(page).contains("Yours add up to −3.", "Marks for certainty: −3 of 18.");
    }

    private static List<String> points(String page) {
        return POINTS.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static void assertAddsUp(String page, SeatedLearner learner) {
        var shown = points(page).stream().map(WhyThisScoreTests::number).toList();
        var last = shown.size() - 1;
        var sum = shown.subList(0, last).stream().mapToDouble(points -> points).sum();
        assertThat(sum).isCloseTo(shown.get(last), within(1e-9));
        assertThat(sum)
                .isCloseTo(learner.sitting().attempt().score().orElseThrow().points(), within(1e-9));
    }

    private static double number(String points) {
        var sum = 0.0;
        for (var part : points.split(" ", -1)) {
            var fraction = part.split("/", -1);
            sum += fraction.length == 1
                    ? Integer.parseInt(part)
                    : Double.parseDouble(fraction[0]) / Integer.parseInt(fraction[1]);
        }
        return sum;
    }

    private SeatedLearner sit(Mode mode) {
        var kind = mode.judgesAtOnce() ? AttemptKind.PRACTICE : AttemptKind.GRADED;
        return SeatedLearner.at(kind, mode, QuizItems.all(), sittings, people, port);
    }
}
