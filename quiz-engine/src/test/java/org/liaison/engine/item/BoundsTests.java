package org.liaison.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.RelationId;
import org.liaison.content.SentenceId;
import org.liaison.content.Thing;

/** The ends of what items, options and scores allow. */
class BoundsTests {

    private static final ItemId ID = ItemId.of(new FactId("a-fact"), "by-hand", "text");
    private static final List<FactId> FACTS = List.of(new FactId("a-fact"));
    private static final List<SentenceId> CITED = List.of(new SentenceId("a.p1.s1"));

    @Test
    void aScoreLiesBetweenNothingAndTheMost() {
        assertThat(new Score(0, 4).fraction()).isZero();
        assertThat(new Score(1, 4).fraction()).isEqualTo(0.25);
        assertThat(new Score(4, 4).fraction()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(-0.01, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(4.01, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(Double.NaN, 1));
    }

    @Test
    void aScoreIsFullWhenNothingIsMissing() {
        assertThat(new Score(2, 2).isFull()).isTrue();
        assertThat(new Score(1.99, 2).isFull()).isFalse();
    }

    @Test
    void difficultyRunsFromNothingToOne() {
        assertThat(basis(0).difficulty()).isZero();
        assertThat(basis(1).difficulty()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> basis(-0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> basis(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> basis(Double.NaN));
    }

    @Test
    void anItemRestsOnAFactAndASentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Basis(ID, Kind.CLOZE, List.of(), CITED, 0.5, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Basis(ID, Kind.CLOZE, FACTS, List.of(), 0.5, true));
    }

    @Test
    void anItemTellsWhatItRestsOn() {
        var item = Items.choice("Who pours?", "The host", "The guest");
        assertThat(item.id()).isEqualTo(item.basis().id());
        assertThat(item.kind()).isEqualTo(Kind.SINGLE_CHOICE);
        assertThat(item.fact()).isEqualTo(new FactId("some-fact"));
    }

    @Test
    void anOptionNeedsATextAndAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Option(" ", true, "Because.", CITED, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Option("Tea", true, "", CITED, null, null));
    }

    @Test
    void anOptionTellsWhatItAssertsAndNames() {
        var claim = new Claim(new EntityId("host"), new RelationId("pours"), new Thing.Phrase("tea"));
        var option = new Option("The host", true, "Because.", CITED, claim, new EntityId("host"));
        assertThat(option.asserted()).contains(claim);
        assertThat(option.named()).contains(new EntityId("host"));
        assertThat(Items.right("Tea").asserted()).isEmpty();
        assertThat(Items.right("Tea").named()).isEmpty();
        assertThat(option.id()).hasSize(6).isNotEqualTo(Items.right("Tea").id());
    }

    @Test
    void twoOptionsAreEnoughAndOneIsNot() {
        assertThat(Items.choice("Who pours?", "The host", "The guest").options())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Items.choice("Who pours?", "The host"));
        assertThatIllegalArgumentException().isThrownBy(() -> Items.choice("Who pours?", "The host", "The host"));
    }

    private static Basis basis(double difficulty) {
        return new Basis(ID, Kind.CLOZE, FACTS, CITED, difficulty, true);
    }
}
