package org.liaison.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.mastery.Mastery.Level;
import org.liaison.web.quiz.Judgment;

class KnowledgeTests {

    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();
    private static final FactId SEAT = new FactId("army-08");
    private static final FactId DUTY = new FactId("army-09");
    private static final Instant START = Instant.ofEpochSecond(1_790_000_000);

    @Test
    void beforeAnyAnswerEverythingIsNew() {
        var share = knowledge().among(List.of(SEAT, DUTY));
        assertThat(share).isEqualTo(new Share(0, 0, 2, 0));
        assertThat(share.isUntouched()).isTrue();
        assertThat(share.messageKey()).isEqualTo("progress.share.untouched");
    }

    @Test
    void rightAnswersInARowMakeAFactKnown() {
        var knowledge = knowledge(judgments(SEAT, 1, 1, 1, 1));
        assertThat(knowledge.of(SEAT).mastery().level()).isEqualTo(Level.KNOWN);
        assertThat(knowledge.of(SEAT).answers()).isEqualTo(4);
        assertThat(knowledge.of(SEAT).last()).isEqualTo(START.plusSeconds(3));
        assertThat(knowledge.among(List.of(SEAT, DUTY)).known()).isEqualTo(1);
        assertThat(knowledge.among(List.of(SEAT, DUTY)).percent()).isBetween(45, 50);
    }

    @Test
    void aWrongAnswerBringsAFactBackToLearning() {
        var knowledge = knowledge(judgments(SEAT, 1, 1, 1, 0, 0));
        assertThat(knowledge.of(SEAT).mastery().level()).isEqualTo(Level.LEARNING);
        assertThat(knowledge.among(List.of(SEAT, DUTY)))
                .extracting(Share::learning, Share::fresh)
                .containsExactly(1, 1);
    }

    @Test
    void factsThatAreNeverAskedDoNotCount() {
        var unasked = PACK.facts().stream().filter(fact -> !fact.isAskable()).map(fact -> fact.id());
        assertThat(knowledge().among(unasked.toList()).total()).isZero();
        assertThat(knowledge().among(List.of(new FactId("no-longer-there"))).messageKey())
                .isEqualTo("progress.share.none");
    }

    private static Knowledge knowledge(Judgment... judgments) {
        return Knowledge.from(List.of(judgments), PACK);
    }

    private static Judgment[] judgments(FactId fact, int... earned) {
        return IntStream.range(0, earned.length)
                .mapToObj(at -> new Judgment(fact, earned[at], 0.25, START.plusSeconds(at)))
                .toArray(Judgment[]::new);
    }
}
