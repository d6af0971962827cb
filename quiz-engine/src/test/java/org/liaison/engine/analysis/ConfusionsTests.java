package org.liaison.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.SentenceId;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Items;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

class ConfusionsTests {

    private static final EntityId DSCA = new EntityId("dsca");
    private static final EntityId DTSA = new EntityId("dtsa");
    private static final EntityId STATE = new EntityId("state");

    @Test
    void bothWaysCountForAPairAndTheMoreFrequentStandsForIt() {
        var confusions = Confusions.of(List.of(
                new Confusion(DSCA, DTSA),
                new Confusion(DSCA, STATE),
                new Confusion(DTSA, DSCA),
                new Confusion(DTSA, DSCA)));
        assertThat(confusions.times(DSCA, DTSA)).isEqualTo(1);
        assertThat(confusions.between(DSCA, DTSA)).isEqualTo(3);
        assertThat(confusions.mostFrequent(5))
                .containsExactly(
                        new Confusions.Count(new Confusion(DTSA, DSCA), 3),
                        new Confusions.Count(new Confusion(DSCA, STATE), 1));
        assertThat(confusions.plus(confusions).between(DTSA, DSCA)).isEqualTo(6);
        assertThat(Confusions.NONE.mostFrequent(3)).isEmpty();
    }

    @Test
    void aWrongChoiceIsEvidenceAboutASecondEntity() {
        var item = new Choice(
                Items.basis(Kind.SINGLE_CHOICE), "Who?", List.of(option("DSCA", DSCA), option("DTSA", DTSA)));
        assertThat(Confusions.in(item, Items.picking(item.options(), "DTSA")))
                .containsExactly(new Confusion(DSCA, DTSA));
        assertThat(Confusions.in(item, Items.picking(item.options(), "DSCA"))).isEmpty();
        assertThat(Confusions.in(item, Response.BLANK)).isEmpty();
    }

    @Test
    void anOptionThatNamesNobodyConfusesNobody() {
        var item = Items.choice("Who?", "A", "B", "C");
        assertThat(Confusions.in(item, Items.picking(item.options(), "B"))).isEmpty();
    }

    @Test
    void nobodyIsConfusedWithItself() {
        assertThatThrownBy(() -> new Confusion(DSCA, DSCA)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Option option(String text, EntityId entity) {
        return new Option(text, entity.equals(DSCA), "Because.", List.of(new SentenceId("a.p1.s1")), null, entity);
    }
}
