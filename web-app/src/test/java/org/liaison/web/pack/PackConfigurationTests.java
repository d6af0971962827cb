package org.liaison.web.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.content.SentenceId;
import org.liaison.content.SourceText;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.pack.Citations.Citation;

/** A pack of the operator's own, about a tea house, and the text it rests on. */
class PackConfigurationTests {

    private static final String SENTENCE = "The host pours the tea before noon.";
    private static final SentenceId CITED = new SentenceId("house.p1.s1");

    @TempDir
    private Path folder;

    private final PackConfiguration configuration = new PackConfiguration();

    @BeforeEach
    void writePack() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                pack: tea
                title: The tea house
                language: en
                version: 0.1.0
                license: none
                files:
                  source: source.yaml
                  entities: [house.yaml]
                """);
        Files.writeString(folder.resolve("source.yaml"), """
                title: The book of tea
                publisher: nobody
                as of: undated
                sections:
                  - section: house
                    title: The House
                    sentences:
                      house.p1.s1: %s
                """.formatted(SourceText.digest(SENTENCE)));
        Files.writeString(folder.resolve("house.yaml"), """
                host:
                  name: Host
                  kind: role
                  article: the
                  facts:
                    - performs: the pouring of the tea [house.p1.s1]
                """);
    }

    private LiaisonSettings settings(@Nullable Path text) {
        return new LiaisonSettings(folder, false, folder, text, null);
    }

    @Test
    void aFolderOfOnesOwnIsTaughtInsteadOfTheShippedPack() {
        assertThat(configuration.pack(settings(null)).imprint().title()).isEqualTo("The tea house");
    }

    @Test
    void withoutTheTextACitationNamesThePlace() {
        var citations = configuration.citations(configuration.pack(settings(null)), settings(null));
        assertThat(citations.of(List.of(CITED)))
                .containsExactly(new Citation("The House, paragraph 1, sentence 1", ""));
    }

    @Test
    void withTheTextACitationShowsTheSentence() throws IOException {
        var text = Files.writeString(
                folder.resolve("text.txt"), "The House\n\nThe host  pours the tea before noon. Then all drink.\n");
        var citations = configuration.citations(configuration.pack(settings(null)), settings(text));
        assertThat(citations.of(List.of(CITED))).extracting(Citation::sentence).containsExactly(SENTENCE);
    }

    @Test
    void aSentenceThatHasChangedIsNotShown() throws IOException {
        var text = Files.writeString(folder.resolve("text.txt"), "The guest pours the tea before noon.\n");
        var citations = configuration.citations(configuration.pack(settings(null)), settings(text));
        assertThat(citations.of(List.of(CITED))).extracting(Citation::sentence).containsExactly("");
    }

    @Test
    void aPackWithAnErrorIsRefusedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("house.yaml"), "host:\n  name: Host\n  kind: nonsense\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> configuration.pack(settings(null)))
                .withMessageContaining("house.yaml:3:");
    }
}
