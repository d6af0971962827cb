package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.engine.check.Yard.claim;
import static org.liaison.engine.check.Yard.ref;
import static org.liaison.engine.check.Yard.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;

/** Plants in sound items of the yard one fault each. */
class PlantedTests {

    private final Validity validity = Validity.of(Yard.pack());

    @Test
    void aSoundItemHasNothingAgainstIt() {
        assertThat(found(who("bell", tends("crier", "the bell", true), tends("clerk", "the bell", false))))
                .isEmpty();
    }

    @Test
    void anotherRightAnswerUnderAnotherConditionIsFound() {
        var summer = tends("clerk", "the lamp", true);
        assertThat(found(who("lamp-summer", summer, tends("keeper", "the lamp", false))))
                .isEmpty();
        assertThat(found(who("lamp-summer", summer, tends("pilot", "the lamp", false))))
                .contains("marks as wrong what nothing refutes");
        assertThat(found(who("lamp-winter", summer, tends("keeper", "the lamp", false))))
                .containsExactly("keys what the source does not state");
    }

    @Test
    void aChangedOrImpliedFactMayNotBeGraded() {
        for (var fact : List.of("rope", "sail")) {
            var key = tends("keeper", "the " + fact, true);
            var wrong = tends("crier", "the " + fact, false);
            assertThat(found(who(fact, key, wrong)))
                    .containsExactly(
                            "grades a fact that is implied or has changed",
                            "grades on a fact that is implied or has changed");
            assertThat(found(new Choice(basis(false, "p1.s1", fact), "Who?", List.of(key, wrong))))
                    .isEmpty();
        }
    }

    @Test
    void aFactKeptOutOfQuizzesIsFound() {
        assertThat(found(who("secret", tends("keeper", "the chest", true), tends("crier", "the chest", false))))
                .containsExactly("asks a fact that may not be asked");
    }

    @Test
    void citingAnotherSentenceIsFound() {
        var item = new Choice(
                basis(true, "p1.s2", "bell"),
                "Who?",
                List.of(tends("crier", "the bell", true), tends("clerk", "the bell", false)));
        assertThat(found(item))
                .containsExactly(
                        "cites a sentence its facts do not rest on", "leaves out a sentence its facts rest on");
    }

    @Test
    void aReasonOfTheKeyFromAnotherSentenceIsFound() {
        var key = option("Town Crier", true, "p1.s2", claim("crier", "tends", words("the bell")), "crier");
        assertThat(found(who("bell", key, tends("clerk", "the bell", false))))
                .containsExactly("cites for its key what does not state it");
    }

    @Test
    void aReasonFromNowhereIsFound() {
        var wrong = option("Tide Clerk", false, "p9.s9", claim("clerk", "tends", words("the bell")), "clerk");
        assertThat(found(who("bell", tends("crier", "the bell", true), wrong)))
                .containsExactly("cites a sentence that is not there");
    }

    @Test
    void keyingAFactThatTheItemDoesNotListIsFound() {
        assertThat(found(who("fish", tends("crier", "the bell", true), tends("clerk", "the bell", false))))
                .containsExactly("keys a fact that it does not rest on");
    }

    @Test
    void anAliasOfWhatIsRightIsFound() {
        var alias = option("The old Town Crier", false, "p1.s1", claim("clerk", "tends", words("the bell")), "clerk");
        assertThat(found(who("bell", tends("crier", "the bell", true), alias)))
                .containsExactly("reads unlike what it claims", "marked wrong and named like what is right");
        var place = option("The old Saint Anne's Quay", false, "p1.s1", claim("office", "seat", ref("wharf")), "wharf");
        var quay = option("Saint Anne's Quay", true, "p1.s1", claim("office", "seat", ref("quay")), "quay");
        assertThat(found(who("office-seat", quay, place)))
                .containsExactly("reads unlike what it claims", "marked wrong and named like what is right");
    }

    @Test
    void wordsThatAreNotTheClaimsAreFound() {
        var drum = option("The gong", false, "p1.s1", claim("crier", "tends", words("the drum")), null);
        var bell = option("The bell", true, "p1.s1", claim("crier", "tends", words("the bell")), null);
        assertThat(found(who("bell", bell, drum))).containsExactly("reads unlike what it claims");
    }

    @Test
    void optionsOfDifferentSortsAreFound() {
        assertThat(found(who("bell", tends("crier", "the bell", true), tends("pilot", "the bell", false))))
                .containsExactly("mixes things of different sorts");
        var vouched = Stream.of("Right", "Wrong")
                .map(text -> new Option(text, text.equals("Right"), "Because.", Yard.cited("p1.s1"), null, null))
                .toList();
        assertThat(found(new Choice(basis(true, "p1.s1", "bell"), "Who?", vouched)))
                .isEmpty();
    }

    @Test
    void aFurtherFactThatLeavesOpenWhoIsMeantIsFound() {
        assertThat(found(seat("crier", "isle", "wharf", "bell"))).isEmpty();
        for (var told : List.of("fish", "flag", "guild-clerk", "office-tends")) {
            assertThat(found(seat("crier", "isle", "wharf", told))).containsExactly("leaves open who is meant");
        }
    }

    @Test
    void whatIsRightOfSomebodyWithinTheOneThatIsToldIsFound() {
        // The desk stands within the office, and sits on the isle.
        assertThat(found(seat("office", "quay", "wharf", "office-tends"))).isEmpty();
        assertThat(found(seat("office", "quay", "isle", "office-tends")))
                .containsExactly("marks as wrong what may be right of who could be meant");
    }

    @Test
    void whatMayBeRightOfWhoIsDefendedAsTheOneThatIsToldIsFound() {
        // The pilot station, which may be defended, sits at the wharf; of the keeper, who may be too, nothing is known.
        assertThat(found(seat("office", "quay", "harbor-end", "tiller"))).isEmpty();
        assertThat(found(seat("office", "quay", "wharf", "tiller")))
                .containsExactly("marks as wrong what may be right of who could be meant");
        assertThat(found(seat("office", "quay", "harbor-end", "anchor")))
                .containsExactly("marks as wrong what may be right of who could be meant");
    }

    @Test
    void theOddOneOutIsTheOneThatIsRefuted() {
        var odd = option("Tide Clerk", true, "p1.s1", claim("clerk", "tends", words("the bell")), "clerk");
        var like = option("Town Crier", false, "p1.s1", claim("crier", "tends", words("the bell")), "crier");
        var basis = new Basis(
                ItemId.of(new FactId("bell"), "by-hand", "x"),
                Kind.ODD_ONE_OUT,
                List.of(new FactId("bell")),
                Yard.cited("p1.s1"),
                0.5,
                true);
        assertThat(found(new Choice(basis, "Which is odd?", List.of(odd, like))))
                .isEmpty();
        assertThat(found(who("bell", odd, like)))
                .containsExactly("keys what the source does not state", "marks a stated fact as wrong");
    }

    @Test
    void severalRightOnesAreEachProved() {
        var options = List.of(tends("crier", "the bell", true), tends("clerk", "the bell", false));
        assertThat(found(new MultipleChoice(basis(true, "p1.s1", "bell"), "Who?", options)))
                .isEmpty();
        var wrong = List.of(
                tends("crier", "the bell", true), tends("clerk", "the bell", true), tends("keeper", "the bell", false));
        assertThat(found(new MultipleChoice(basis(true, "p1.s1", "bell"), "Who?", wrong)))
                .containsExactly("keys what the source does not state");
    }

    private List<String> found(Item item) {
        return validity.violations(item).stream().map(Violation::rule).toList();
    }

    static Basis basis(boolean gradable, String sentence, String... facts) {
        var ids = Stream.of(facts).map(FactId::new).toList();
        return new Basis(
                ItemId.of(ids.get(0), "by-hand", "x"), Kind.SINGLE_CHOICE, ids, Yard.cited(sentence), 0.5, gradable);
    }

    private static Choice who(String fact, Option... options) {
        return new Choice(basis(true, "p1.s1", fact), "Who?", List.of(options));
    }

    /** Asks where the subject sits, and names it only by a further fact. */
    private static Choice seat(String subject, String right, String wrong, String told) {
        return new Choice(
                basis(true, "p1.s1", subject + "-seat", told),
                "Where?",
                List.of(sits(subject, right), sits(subject, wrong)));
    }

    private static Option sits(String subject, String place) {
        var name = Yard.pack().entity(new EntityId(place)).name();
        var correct = Yard.pack().factsAbout(new EntityId(subject)).stream()
                .anyMatch(fact -> fact.object().equals(ref(place)));
        return option(name, correct, "p1.s1", claim(subject, "seat", ref(place)), place);
    }

    private static Option tends(String subject, String object, boolean correct) {
        var name = Yard.pack().entity(new EntityId(subject)).name();
        return option(name, correct, "p1.s1", claim(subject, "tends", words(object)), subject);
    }

    static Option option(String text, boolean correct, String cited, Claim claim, @Nullable String entity) {
        var named = entity == null ? null : new EntityId(entity);
        return new Option(text, correct, "Because.", Yard.cited(cited), claim, named);
    }
}
