package org.liaison.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentationTests {

    private final Choice item = Items.choice("Who pours?", "The host", "The guest", "The cook", "The neighbor");

    @Test
    void theSameSeedShowsTheSameOrder() {
        assertThat(Presentation.of(item, 7)).isEqualTo(Presentation.of(item, 7));
    }

    @Test
    void theKeyComesToStandInEveryPlaceAboutEquallyOften() {
        var places = new int[4];
        for (var seed = 0L; seed < 4_000; seed++) {
            var choices = Presentation.of(item, seed).choices();
            for (var place = 0; place < 4; place++) {
                places[place] += choices.get(place).id().equals(item.key().id()) ? 1 : 0;
            }
        }
        assertThat(java.util.Arrays.stream(places).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(900, 1100));
    }

    @Test
    void whatIsShownCarriesNoReasonAndNoMark() {
        var shown = Presentation.of(item, 1).toString();
        assertThat(shown).doesNotContain("is right", "is wrong", "true", "correct", "some-fact");
    }

    @Test
    void theIdsOfOptionsTellNothingButTheirText() {
        var keyed = Items.choice("Who pours?", "The cook", "The guest", "The host");
        var ids = new HashSet<>(keyed.options().stream().map(Option::id).toList());
        var others =
                new HashSet<>(item.options().stream().map(Option::id).toList().subList(0, 3));
        assertThat(ids).isEqualTo(others);
    }

    @Test
    void aStatementShowsItsCorrectionsWhetherItHoldsOrNot() {
        var holds = Items.statement("Tea is hot.", true, Items.wrong("cold"), Items.wrong("dry"), Items.wrong("blue"));
        var fails = Items.statement("Tea is cold.", false, Items.right("hot"), Items.wrong("dry"), Items.wrong("blue"));
        assertThat(List.of(Presentation.of(holds, 1), Presentation.of(fails, 1)))
                .allSatisfy(shown -> assertThat(shown.choices()).hasSize(3));
    }
}
