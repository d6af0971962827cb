package org.liaison.web.quiz;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liaison.engine.attempt.Step;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/**
 * What a learner takes away of their attempts: the attempts, the questions of each, every answer as it arrived. One is read at a time,
 * and for all tables at once.
 */
@Component
class OwnAnswers implements OwnRecords<Sitting> {

    private final Sittings sittings;

    OwnAnswers(Sittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public void about(PersonId person, Consumer<Sitting> into) {
        sittings.summaries(person).stream()
                .map(AttemptSummary::id)
                .map(sittings::find)
                .flatMap(Optional::stream)
                .forEach(into);
    }

    @Override
    public List<OwnTable<Sitting, ?>> tables() {
        return List.of(attempts(), answers(), steps());
    }

    private static OwnTable<Sitting, Sitting> attempts() {
        return OwnTable.<Sitting>named("attempts")
                .column("attempt", sitting -> sitting.id().value())
                .column("kind", Sitting::kind)
                .column("title", Sitting::title)
                .column("lesson", sitting -> sitting.lesson().map(lesson -> lesson.value()))
                .column("started", Sitting::started)
                .column("ended", Sitting::ended)
                .column("questions", Sitting::total)
                .column("points", sitting -> sitting.attempt().score().map(score -> score.points()))
                .column("receipt", Sitting::receipt);
    }

    private record Question(Sitting sitting, int slot) {

        Response answer() {
            return sitting.attempt().response(slot).orElse(Response.BLANK);
        }
    }

    /** Of a question that is not judged yet, nothing is told that its page does not show. */
    private OwnTable<Sitting, Question> answers() {
        return OwnTable.<Sitting, Question>named("answers", OwnAnswers::questions)
                .column("attempt", question -> question.sitting().id().value())
                .column("number", question -> question.slot() + 1)
                .column(
                        "question",
                        question ->
                                question.sitting().presentation(question.slot()).prompt())
                .column("answer", question -> said(question.sitting(), question.slot(), question.answer()))
                .column("certainty", question -> question.sitting().attempt().certainty(question.slot()))
                .column("earned", question -> earned(question.sitting(), question.slot()));
    }

    private Optional<Double> earned(Sitting sitting, int slot) {
        return sitting.showsAnswers(sittings.now())
                ? sitting.attempt().score(slot).map(score -> score.fraction())
                : Optional.empty();
    }

    private static Stream<Question> questions(Sitting sitting) {
        return IntStream.range(0, sitting.total()).mapToObj(slot -> new Question(sitting, slot));
    }

    private record Sent(Sitting sitting, Step step) {}

    private static OwnTable<Sitting, Sent> steps() {
        return OwnTable.<Sitting, Sent>named("steps", OwnAnswers::sent)
                .column("attempt", sent -> sent.sitting().id().value())
                .column("sequence", sent -> sent.step().sequence())
                .column("number", sent -> sent.step().slot() + 1)
                .column(
                        "answer",
                        sent -> said(
                                sent.sitting(), sent.step().slot(), sent.step().response()))
                .column("certainty", sent -> sent.step().certainty())
                .column("at", sent -> sent.step().at());
    }

    private static Stream<Sent> sent(Sitting sitting) {
        return sitting.attempt().steps().stream().map(step -> new Sent(sitting, step));
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
}
