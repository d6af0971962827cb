package org.liaison.web.pack;

import java.util.List;
import java.util.Optional;
import org.liaison.content.Pack;
import org.liaison.content.SentenceId;
import org.liaison.content.SourceText;

/** Shows where something is written: its place in the source and, where the operator supplies the text, the sentence itself. */
public final class Citations {

    private final Pack pack;
    private final Optional<SourceText> text;

    Citations(Pack pack, Optional<SourceText> text) {
        this.pack = pack;
        this.text = text;
    }

    /**
     * A citation as a page shows it.
     *
     * @param place such as "The Department of Defense, paragraph 3, sentence 2"
     * @param sentence the sentence itself, verified by its digest; empty when the text is not at hand
     */
    public record Citation(String place, String sentence) {}

    /** The citations of these sentences; one that the source no longer has is named by its id. */
    public List<Citation> of(List<SentenceId> ids) {
        return ids.stream().map(this::of).toList();
    }

    private Citation of(SentenceId id) {
        var place = pack.findSentence(id).map(sentence -> sentence.place()).orElse(id.value());
        return new Citation(place, text.flatMap(words -> words.sentence(id)).orElse(""));
    }
}
