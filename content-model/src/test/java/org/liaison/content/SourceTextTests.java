package org.liaison.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.Packs;

/** How the words of a source are found again in an operator's text. */
class SourceTextTests {

    private final Source source = Packs.harbor().source();
    private String text = "";

    @BeforeEach
    void readTheText() {
        text = PackFiles.shipped("harbor").read("text.txt").orElseThrow();
    }

    @Test
    void everySentenceAndHeadingIsFound() {
        var words = SourceText.of(source, text);
        assertThat(words.missing()).isEmpty();
        assertThat(words.sentence(new SentenceId("bay.p1.s1")))
                .contains("The Harbor Board (H.B.) decides which ferries may run.");
        assertThat(words.sentence(new SentenceId("bay.p1.s3"))).contains("It sits at St. Anne's Quay.");
        assertThat(words.sentence(new SentenceId("bay.p2.h"))).contains("Boats.");
        assertThat(words.sentence(new SentenceId("other.p2.s1")))
                .contains("the Tide Clerk, who posts the tables (see Part 7, No. 2).");
    }

    @Test
    void wrappedLinesAreReadAsParagraphs() {
        var wrapped = text.replaceAll("(?m)(\\S.{20}\\S*) (?=\\S)", "$1\n");
        assertThat(wrapped.lines().count()).isGreaterThan(text.lines().count());
        assertThat(SourceText.of(source, wrapped).missing()).isEmpty();
    }

    @Test
    void theAmountOfWhiteSpaceDoesNotCount() {
        assertThat(SourceText.of(source, text.replace(" ", " \t\u00a0 ")).missing())
                .isEmpty();
        assertThat(SourceText.digest("  Boats.\n")).isEqualTo(SourceText.digest("Boats."));
    }

    @Test
    void aChangedSentenceIsMissingAndTheOthersAreNot() {
        var changed = SourceText.of(source, text.replace("Gull Island", "Cull Island"));
        assertThat(changed.missing()).containsExactly(new SentenceId("bay.p2.s1"));
        assertThat(changed.sentence(new SentenceId("bay.p2.s1"))).isEmpty();
        assertThat(changed.sentence(new SentenceId("bay.p2.s2"))).isPresent();
    }

    @Test
    void anotherTextHasNothing() {
        assertThat(SourceText.of(source, "").missing()).hasSize(11);
        assertThat(SourceText.of(source, "...!?.. ... . . . .".repeat(500)).missing())
                .hasSize(11);
    }
}
