package org.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.liaison.content.yaml.Packs;

/** How what a pack holds is looked up. */
class PackTests {

    private final Pack pack = Packs.harbor();

    @Test
    void anEntityIsFoundByTheTextOfItsId() {
        assertThat(pack.findEntity("heron")).contains(pack.entity(new EntityId("heron")));
        assertThat(pack.findEntity(new EntityId("heron"))).contains(pack.entity(new EntityId("heron")));
    }

    @Test
    void anyOtherTextFindsNoEntity() {
        assertThat(pack.findEntity("Heron!")).isEmpty();
        assertThat(pack.findEntity("")).isEmpty();
        assertThat(pack.findEntity(new EntityId("kraken"))).isEmpty();
    }

    @Test
    void theFactsOnAnEntityAreThoseAboutItAndThenThoseThatNameItEachOnce() {
        for (var entity : pack.entities()) {
            var facts = pack.factsOn(entity.id());
            var about = pack.factsAbout(entity.id());
            assertThat(facts.subList(0, about.size())).isEqualTo(about);
            assertThat(facts)
                    .doesNotHaveDuplicates()
                    .containsAll(pack.factsNaming(entity.id()))
                    .allMatch(fact -> fact.subject().equals(entity.id())
                            || fact.object()
                                    .entity()
                                    .filter(entity.id()::equals)
                                    .isPresent());
        }
    }

    @Test
    void twoLookAlikesAreToldApartInEitherOrder() {
        var board = new EntityId("harbor-board");
        var office = new EntityId("ferry-office");

        assertThat(pack.tellApart(board, office)).isEqualTo("The Board says whether, the Office says how.");
        assertThat(pack.tellApart(office, board)).isEqualTo(pack.tellApart(board, office));
    }

    @Test
    void nothingIsSaidOfTwoThatNobodyMixesUp() {
        assertThat(pack.tellApart(new EntityId("heron"), new EntityId("harbor-board")))
                .isEmpty();
    }

    @Test
    void organizationsAndPeopleAct() {
        assertThat(EnumSet.allOf(Sort.class)).filteredOn(Sort::acts).containsExactly(Sort.ORGANIZATION, Sort.PERSON);
    }
}
