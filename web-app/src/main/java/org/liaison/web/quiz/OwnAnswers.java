package org.liaison.web.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a learner takes away of their attempts: the attempts, the questions of each, every answer as it arrived. One is read at a time. */
@Configuration(proxyBeanMethods = false)
class OwnAnswers {

    @Bean
    OwnTable ownAttempts(Sittings sittings) {
        return new Table(
                "attempts",
                List.of("attempt", "kind", "title", "lesson", "started", "ended", "questions", "points", "receipt"),
                sittings,
                (sitting, into) -> into.accept(List.of(
                        sitting.id().value(),
                        sitting.kind().name(),
                        sitting.title(),
                        sitting.lesson().map(lesson -> lesson.value()).orElse(""),
                        sitting.started().toString(),
                        sitting.ended().map(Instant::toString).orElse(""),
                        String.valueOf(sitting.total()),
                        sitting.attempt()
                                .score()
                                .map(score -> String.valueOf(score.points()))
                                .orElse(""),
                        sitting.receipt().orElse(""))));
    }

    /** Of a question that is not judged yet, nothing is told that its page does not show. */
    @Bean
    OwnTable ownQuestions(Sittings sittings) {
        return new Table(
                "answers",
                List.of("attempt", "number", "question", "answer", "certainty", "earned"),
                sittings,
                (sitting, into) -> IntStream.range(0, sitting.total())
                        .mapToObj(slot -> question(sitting, slot))
                        .forEach(into));
    }

    private static List<String> question(Sitting sitting, int slot) {
        var attempt = sitting.attempt();
        return List.of(
                sitting.id().value(),
                String.valueOf(slot + 1),
                sitting.presentation(slot).prompt(),
                said(sitting, slot, attempt.response(slot).orElse(Response.BLANK)),
                attempt.certainty(slot).map(Enum::name).orElse(""),
                attempt.score(slot)
                        .map(score -> String.valueOf(score.fraction()))
                        .orElse(""));
    }

    @Bean
    OwnTable ownSteps(Sittings sittings) {
        return new Table(
                "steps",
                List.of("attempt", "sequence", "number", "answer", "certainty", "at"),
                sittings,
                (sitting, into) -> sitting.attempt()
                        .steps()
                        .forEach(step -> into.accept(List.of(
                                sitting.id().value(),
                                String.valueOf(step.sequence()),
                                String.valueOf(step.slot() + 1),
                                said(sitting, step.slot(), step.response()),
                                step.certainty().map(Enum::name).orElse(""),
                                step.at().toString()))));
    }

    /** The answer in the words that were on offer, or as it was typed. */
    private static String said(Sitting sitting, int slot, Response response) {
        var shown = sitting.presentation(slot);
        var words = response.values().stream()
                .map(value -> Stream.concat(shown.choices().stream(), shown.rows().stream())
                        .filter(choice -> choice.id().equals(value))
                        .findFirst()
                        .map(choice -> choice.text())
                        .orElse(value))
                .toList();
        return String.join(" | ", words);
    }

    private record Table(
            String name, List<String> columns, Sittings sittings, BiConsumer<Sitting, Consumer<List<String>>> write)
            implements OwnTable {

        @Override
        public void rows(PersonId person, Consumer<List<String>> into) {
            sittings.summaries(person).stream()
                    .map(AttemptSummary::id)
                    .map(sittings::find)
                    .flatMap(Optional::stream)
                    .forEach(sitting -> write.accept(sitting, into));
        }
    }
}
