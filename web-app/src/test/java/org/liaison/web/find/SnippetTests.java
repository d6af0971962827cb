package org.liaison.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTests {

    @Test
    void marksWholeWordsWhateverTheirCaseAndAccents() {
        var pieces = Snippet.of("The Attaché of the office", Set.of("attache", "off"));
        assertThat(pieces)
                .containsExactly(
                        new Snippet.Piece("The ", false),
                        new Snippet.Piece("Attaché", true),
                        new Snippet.Piece(" of the office", false));
    }

    @Test
    void aShortTextIsKeptAsItIs() {
        assertThat(said("A <b>short</b> text", Set.of("short"))).isEqualTo("A <b>short</b> text");
    }

    @Test
    void aLongTextIsCutAroundTheFirstWordFound() {
        var text = "word ".repeat(100) + "needle " + "word ".repeat(100);
        var said = said(text, Set.of("needle"));
        assertThat(said).startsWith("… word").contains("needle").endsWith("word …");
        assertThat(said.length()).isLessThan(240);
    }

    @Test
    void aLongTextWithoutBlanksIsCutToo() {
        assertThat(said("x".repeat(1000), Set.of())).hasSizeLessThan(240);
    }

    private static String said(String text, Set<String> words) {
        return Snippet.of(text, words).stream().map(Snippet.Piece::text).collect(Collectors.joining());
    }
}
