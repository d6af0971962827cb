package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.liaison.web.glossary.Glossary;
import org.liaison.web.glossary.Run;
import org.liaison.web.glossary.Run.Style;
import org.liaison.web.lesson.Block.Kind;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;

@LiaisonTest
@TestInstance(Lifecycle.PER_CLASS)
class ProseTests {

    @Autowired
    private Glossary glossary;

    @Test
    void headingsParagraphsAndListsBecomeBlocks() {
        var blocks = read("## The line\n\nOne\ntwo.\n\n- first\n- second\n  1. inner\n\n### Below");
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.BULLETS, Kind.SUBHEADING);
        assertThat(text(blocks.get(1))).isEqualTo("One two.");
        assertThat(blocks.get(2).items()).hasSize(2);
        assertThat(blocks.get(2).items().get(1)).extracting(Block::kind).containsExactly(Kind.PARAGRAPH, Kind.NUMBERS);
    }

    @Test
    void wordsKeepTheirStyle() {
        var runs = read("a **strong** and *soft* `code`").get(0).runs();
        assertThat(runs)
                .extracting(Run::style)
                .containsExactly(Style.PLAIN, Style.STRONG, Style.PLAIN, Style.EMPHASIS, Style.PLAIN, Style.CODE);
    }

    @Test
    void markupIsTextAndNothingElse() {
        assertThat(text(read("Say <b onclick=alert(1)>boo</b>.").get(0))).isEqualTo("Say <b onclick=alert(1)>boo</b>.");
    }

    @Test
    void aLinkLeadsToTheWebOrNowhere() {
        assertThat(links("[a](https://www.example.org/x) [b](/learn)"))
                .containsExactly("https://www.example.org/x", "/learn");
        assertThat(links("[a](javascript:alert(1)) [b](//evil.example) [c](data:text/html,x)"))
                .isEmpty();
    }

    private List<Block> read(String markdown) {
        return Prose.read(markdown, glossary.explainer());
    }

    private List<String> links(String markdown) {
        return read(markdown).get(0).runs().stream()
                .map(Run::link)
                .filter(link -> !link.isEmpty())
                .toList();
    }

    private static String text(Block block) {
        return String.join("", block.runs().stream().map(Run::text).toList());
    }
}
