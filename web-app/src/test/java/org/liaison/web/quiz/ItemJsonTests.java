package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Presentation.Input;

class ItemJsonTests {

    private final Generator generator =
            Generator.of(PackReader.read(PackFiles.shipped("stakeholders")).orThrow());

    @Test
    void everyItemOfAWholeBankComesBackAsItWas() {
        var ways = EnumSet.noneOf(Input.class);
        for (var seed = 1; seed <= 3; seed++) {
            generator.bank(seed).forEach(item -> {
                assertThat(ItemJson.read(ItemJson.of(item).content())).isEqualTo(item);
                ways.add(Presentation.of(item, 1).input());
            });
        }
        assertThat(ways).contains(Input.ONE, Input.SEVERAL, Input.VERDICT, Input.ROWS, Input.TEXT);
    }

    @Test
    void anOrderingComesBackAsItWas() {
        Item item = QuizItems.ordering();
        assertThat(ItemJson.read(ItemJson.of(item).content())).isEqualTo(item);
    }

    @Test
    void whatReadsDifferentlyIsKeptUnderAnotherName() {
        var items = new HashSet<Item>();
        var names = new HashSet<String>();
        generator.bank(5).forEach(item -> {
            items.add(item);
            names.add(ItemJson.of(item).digest());
        });
        assertThat(names).hasSameSizeAs(items);
    }
}
