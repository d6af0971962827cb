package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Fact.Flag;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.content.Relation;
import org.liaison.content.Scenario;
import org.liaison.content.Scenario.Answer;
import org.liaison.content.Scenario.Form;
import org.liaison.content.Sentence;
import org.liaison.content.SentenceId;
import org.liaison.content.Sort;
import org.liaison.content.Stage.Behavior;
import org.liaison.content.Stage.Rules;
import org.liaison.content.Stage.Step;
import org.liaison.content.Thing;

/** What a pack holds once it is read. */
class PackReaderTests {

    private final Pack pack = Packs.harbor();

    @Test
    void theGoodPackLoadsWithoutAWord() {
        assertThat(Packs.read(Packs.harborFiles()).problems()).isEmpty();
    }

    @Test
    void theImprintIsReadAsTyped() {
        assertThat(pack.imprint().name()).isEqualTo("harbor");
        assertThat(pack.imprint().version()).isEqualTo("1.2.0");
        assertThat(pack.source().asOf()).isEqualTo("1931-05-01");
    }

    @Test
    void anEntityHasItsNamesAndItsSort() {
        var board = pack.entity(new EntityId("harbor-board"));
        assertThat(board.names()).containsExactly("Harbor Board", "H.B.", "Board of the Harbor");
        assertThat(board.inSentence()).isEqualTo("the Harbor Board");
        assertThat(board.sort()).isEqualTo(Sort.ORGANIZATION);
        assertThat(board.plural()).isFalse();
    }

    @Test
    void backgroundIsKeptForChoosingOptions() {
        assertThat(entity("pilot-station").within()).isEqualTo(new EntityId("harbor-board"));
        assertThat(entity("ferry-office").circle()).isEqualTo("Harbor");
        assertThat(entity("lamp-keepers").plural()).isTrue();
    }

    @Test
    void anObjectThatIsAnIdBecomesALink() {
        assertThat(fact("office-seat").object()).isEqualTo(new Thing.Ref(new EntityId("st-annes-quay")));
    }

    @Test
    void severalIdsBecomeOneFactEach() {
        assertThat(pack.factsAbout(new EntityId("harbor-board")))
                .extracting(fact -> fact.id().value())
                .containsExactly(
                        "harbor-board.abbr.h-b",
                        "leave",
                        "harbor-board.members.ferry-office",
                        "harbor-board.members.pilot-station");
    }

    @Test
    void aLineInQuotesMayHoldColonsAndNestedParentheses() {
        var letters = fact("letters");
        assertThat(letters.object()).isEqualTo(new Thing.Phrase("answers letters: all of them"));
        assertThat(letters.scope()).isEqualTo("in time (mostly)");
        assertThat(letters.citations()).containsExactly(new SentenceId("bay.p1.s2"), new SentenceId("bay.p1.s3"));
        assertThat(letters.flags()).containsExactlyInAnyOrder(Flag.IMPLIED, Flag.NO_QUIZ);
    }

    @Test
    void aParenthesisWithoutABlankBeforeItBelongsToTheObject() {
        assertThat(fact("ledger").object()).isEqualTo(new Thing.Phrase("keeps the ledger TL(1)"));
        assertThat(fact("ledger").scope()).isEmpty();
        assertThat(fact("tables").scope()).isEqualTo("B");
    }

    @Test
    void whatIsUntrueAndWhoIsProtectedStandsWithTheFact() {
        assertThat(fact("permits").contraries()).containsExactly("fishing licenses", "leave to anchor");
        assertThat(fact("permits").neverWrong())
                .containsExactlyInAnyOrder(new EntityId("harbor-board"), new EntityId("pilot-station"));
    }

    @Test
    void aFactUnderANoteOfChangeIsContested() {
        assertThat(fact("egret-way").flags()).containsExactly(Flag.CONTESTED);
        assertThat(fact("heron-way").flags()).isEmpty();
        assertThat(pack.notesOn(fact("heron-way"))).isEmpty();
    }

    @Test
    void aSentenceReadsLikeItsPlace() {
        assertThat(pack.source().sentences())
                .extracting(Sentence::place)
                .startsWith("The Ferries of Alder Bay, heading", "The Ferries of Alder Bay, paragraph 1, sentence 1")
                .contains("The Ferries of Alder Bay, paragraph 2, heading", "Other helpers, opening line");
        assertThat(pack.sentence(new SentenceId("bay.p2.h")).heading()).isTrue();
        assertThat(pack.sentence(new SentenceId("bay.p2.s3")).noFact()).isEqualTo("an aside");
    }

    @Test
    void theAlgebraOfAWordIsReadAndThePredicateTakenFromTheStatement() {
        var members = relation("members");
        assertThat(members.isClosed()).isTrue();
        assertThat(members.kinship()).isEqualTo(Relation.Kinship.OBJECT_IS_PART);
        assertThat(members.phrasing().does()).isEqualTo("<has|have> {o} as a member");
        assertThat(relation("does").phrasing().does()).isEqualTo("<does|do> this: {o}");
        assertThat(relation("issues").isExclusive()).isTrue();
    }

    @Test
    void lessonsKeepTheirOrderAndTheirNeeds() {
        assertThat(pack.lessons()).extracting(lesson -> lesson.id().value()).containsExactly("offices", "boats");
        var boats = pack.lesson(new LessonId("boats"));
        assertThat(boats.needs()).containsExactly(new LessonId("offices"));
        assertThat(pack.lessonOf(new FactId("fog"))).contains(new LessonId("boats"));
    }

    @Test
    void aScenarioAsksForOneForAllOrForAnOrder() {
        assertThat(pack.scenarios()).extracting(Scenario::form).containsExactly(Form.ONE, Form.ALL, Form.ORDER);
        assertThat(pack.scenarios().get(0).wrong())
                .containsExactly(
                        new Answer("the Ferry Office", "It only hands out the permits."),
                        new Answer("the Tide Clerk", ""));
        assertThat(pack.scenarios().get(2).right()).hasSize(2);
    }

    @Test
    void aShortFormMayBeExplainedWithoutBeingSpelledOut() {
        assertThat(pack.terms().get(0).named()).contains(new EntityId("harbor-board"));
        assertThat(pack.terms().get(1).spelledOut()).isFalse();
    }

    @Test
    void thePlanKnowsItsSteps() {
        assertThat(pack.stages()).hasSize(1);
        assertThat(pack.stages().get(0).minutes()).isEqualTo(38);
        assertThat(pack.stages().get(0).steps().get(1))
                .extracting(Step::refs, Step::items, Step::pass)
                .containsExactly(List.of("offices"), 6, 80);
        assertThat(pack.stages().get(0).steps().get(1).rules()).isEqualTo(Rules.USUAL);
        assertThat(pack.stages().get(0).steps().get(5).rules())
                .isEqualTo(new Rules(Optional.of(Behavior.DEFERRED_CERTAINTY), 12, 2));
    }

    @Test
    void derivedIdsStayUniqueAndReadable() {
        var two = Slip.in(
                        "entities/offices.yaml",
                        "    - does: keep the lights [other.p1.s1] ^lights !shared",
                        "    - does: keep the lights (by night) [other.p1.s1]\n    - does: \"Keep the Lights!\" [other.p1.s1]")
                .read();
        assertThat(two.errors()).hasSize(1);
        var mended = Slip.in(
                        "entities/offices.yaml",
                        "    - does: keep the lights [other.p1.s1] ^lights !shared",
                        "    - does: keep the lights (by night) [other.p1.s1]\n    - does: Keep the Lights! [other.p1.s1]")
                .andIn("lessons/boats.yaml", "lights, ", "lamp-keepers.does.keep-the-lights, ")
                .read();
        assertThat(mended.warnings())
                .extracting(Problem::message)
                .containsExactly(
                        "no lesson covers fact 'lamp-keepers.does.keep-the-lights-2'; add it to 'covers' of one");
    }

    @Test
    void theStandardWordsComeFirstAndThePackAddsItsOwn() {
        var standard = Packs.ofFiles(Map.of("vocabulary/standard.yaml", """
                kinds:
                  boat: organization
                relations:
                  sails-for:
                    word: sails for
                    family: relation
                    meaning: works for
                    says: "{s} sails for {o}"
                """));
        var pack = PackReader.read(Packs.ofFiles(Packs.harborFiles()), standard).orThrow();
        assertThat(pack.vocabulary()).hasSize(10);
        assertThat(pack.vocabulary().get(0).word()).isEqualTo("sails for");
        assertThat(pack.entity(new EntityId("heron")).sort()).isEqualTo(Sort.CONCEPT);
    }

    @Test
    void aWordOfTheStandardIsNotDefinedAgain() {
        var standard = Packs.ofFiles(
                Map.of("vocabulary/standard.yaml", Packs.harborFiles().get("words.yaml")));
        var reading = PackReader.read(Packs.ofFiles(Packs.harborFiles()), standard);
        assertThat(reading.errors())
                .extracting(Problem::toString)
                .startsWith(
                        "words.yaml:7: relation 'short-form' is already declared at vocabulary/standard.yaml:7; rename one",
                        "words.yaml:8: word 'abbr' is already declared at vocabulary/standard.yaml:8; rename one");
    }

    @Test
    void everySlipOfEveryFileIsReportedAtOnceInOrder() {
        var reading = Slip.in("words.yaml", "family: place", "family: plaice")
                .andIn("scenarios.yaml", "facts: [leave]", "facts: [leaf]")
                .andIn("entities/offices.yaml", "[bay.p1.s3] ^office-seat", "^office-seat")
                .andIn("pack.yaml", "version: 1.2.0\n", "")
                .read();
        assertThat(reading.errors())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("entities/offices.yaml:19", "pack.yaml:1", "scenarios.yaml:9", "words.yaml:39");
    }

    @Test
    void aPackThatDoesNotLoadSaysWhy() {
        var reading = Slip.without("source.yaml").read();
        assertThatIllegalStateException()
                .isThrownBy(reading::orThrow)
                .withMessage(
                        "pack.yaml:7: there is no file 'source.yaml' in the test pack; add it or correct its name");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        Slip.inAll("notes.yaml", "#".repeat(YamlFile.MOST_CHARACTERS + 1))
                .gives("notes.yaml:1: this file has more than 2000000 characters; split it into several");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        Slip.in("notes.yaml", "- note: n1", "\uFEFF- note: n1").isFine();
    }

    private Entity entity(String id) {
        return pack.entity(new EntityId(id));
    }

    private Fact fact(String id) {
        return pack.fact(new FactId(id));
    }

    private Relation relation(String word) {
        return pack.vocabulary().stream()
                .filter(relation -> relation.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
