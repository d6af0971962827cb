package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Response;

class ReadingTests {

    private static final String UNKNOWN = "answer.unknown";

    @Test
    void everyFormFilledInWithTheRightAnswerIsReadAsIt() {
        var generator =
                Generator.of(PackReader.read(PackFiles.shipped("stakeholders")).orThrow());
        generator.bank(7).forEach(ReadingTests::assertReadsItsModelResponse);
        QuizItems.all().forEach(ReadingTests::assertReadsItsModelResponse);
    }

    private static void assertReadsItsModelResponse(Item item) {
        var shown = Presentation.of(item, 42);
        var reading = Reading.of(shown, Fields.of(shown, item.modelResponse()));
        assertThat(reading.problem()).as(item.stem()).isEmpty();
        assertThat(item.score(reading.response().orElseThrow()).isFull()).isTrue();
    }

    @Test
    void whatIsReadIsAlwaysAcceptedByItsItem() {
        var junk = List.of(
                List.<String>of(), List.of(""), List.of("true"), List.of("1"), List.of("zzz"), List.of("2", "2"));
        for (var item : QuizItems.all()) {
            var shown = Presentation.of(item, 42);
            for (var value : junk) {
                var fields = new HashMap<String, List<String>>();
                shown.choices().forEach(choice -> fields.put(Fields.PLACE + choice.id(), value));
                shown.rows().forEach(row -> fields.put(Fields.ROW + row.id(), value));
                fields.put(Fields.ANSWER, value);
                fields.put(Fields.CORRECTION, value);
                Reading.of(shown, new Fields(fields))
                        .response()
                        .ifPresent(
                                response -> assertThat(item.accepts(response)).isTrue());
            }
        }
    }

    @Test
    void blankFormsLackAnAnswer() {
        for (var item : QuizItems.all()) {
            var shown = Presentation.of(item, 42);
            var blank = Reading.of(shown, blanked(Fields.of(shown, item.modelResponse())));
            assertThat(blank.response()).contains(Response.BLANK);
            assertThat(blank.problem()).startsWith("answer.missing");
        }
    }

    @Test
    void valuesThatWereNeverOfferedAreRefused() {
        assertThat(read(QuizItems.choice(), Map.of("answer", List.of("zzzzzz"))).problem())
                .isEqualTo(UNKNOWN);
        assertThat(read(QuizItems.statement(), Map.of("answer", List.of("maybe")))
                        .problem())
                .isEqualTo(UNKNOWN);
        assertThat(read(QuizItems.matching(), Map.of()).problem()).isEqualTo(UNKNOWN);
        assertThat(read(QuizItems.ordering(), Map.of()).problem()).isEqualTo(UNKNOWN);
        assertThat(read(QuizItems.typed(), Map.of("answer", List.of("a", "b"))).problem())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void twoPicksForOneAnswerAreRefused() {
        var ids =
                QuizItems.choice().options().stream().map(option -> option.id()).toList();
        assertThat(read(QuizItems.choice(), Map.of("answer", ids.subList(0, 2))).response())
                .isEmpty();
    }

    @Test
    void aPlaceGivenTwiceIsNamed() {
        var steps = Presentation.of(QuizItems.ordering(), 42).choices();
        var fields = Map.of(
                "place-" + steps.get(0).id(), List.of("1"),
                "place-" + steps.get(1).id(), List.of("1"),
                "place-" + steps.get(2).id(), List.of("2"));
        assertThat(read(QuizItems.ordering(), fields).problem()).isEqualTo("answer.place-twice");
    }

    @Test
    void aCorrectionOfATrueStatementDoesNotCount() {
        var correction = QuizItems.statement().corrections().get(0).id();
        var reading = read(QuizItems.statement(), Map.of("answer", List.of("true"), "correction", List.of(correction)));
        assertThat(reading.response()).contains(Response.of("true"));
    }

    @Test
    void aTextMayHaveTwoHundredCharacters() {
        assertThat(read(QuizItems.typed(), Map.of("answer", List.of("x".repeat(200))))
                        .isComplete())
                .isTrue();
        assertThat(read(QuizItems.typed(), Map.of("answer", List.of("x".repeat(201))))
                        .problem())
                .isEqualTo("answer.too-long");
    }

    private static Reading read(Item item, Map<String, List<String>> fields) {
        return Reading.of(Presentation.of(item, 42), new Fields(fields));
    }

    private static Fields blanked(Fields filled) {
        var blank = new HashMap<String, List<String>>();
        filled.values().keySet().forEach(name -> blank.put(name, List.of("")));
        return new Fields(blank);
    }
}
