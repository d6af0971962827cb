package org.liaison.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;

class ItemIdTests {

    @Test
    void whatIsWrittenCanBeRead() {
        var id = ItemId.of(new FactId("dod-11"), "reports-to.object.1", "To whom?");
        assertThat(ItemId.parse(id.toString())).isEqualTo(id);
    }

    @Test
    void anotherWordingIsAnotherItemOfTheSameFact() {
        var one = ItemId.of(new FactId("dod-11"), "reports-to.object.1", "To whom?");
        var other = ItemId.of(new FactId("dod-11"), "reports-to.object.1", "To whom then?");
        assertThat(one).isNotEqualTo(other);
        assertThat(one.fact()).isEqualTo(other.fact());
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ItemId.parse("dod-11"));
        assertThatIllegalArgumentException().isThrownBy(() -> ItemId.parse("dod-11~t~xyz"));
        var fact = new FactId("dod-11");
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemId(fact, "T", "01234567"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemId(fact, "", "01234567"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemId(fact, "t", "0123456x"));
    }
}
