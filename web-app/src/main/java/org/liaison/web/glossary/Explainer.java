package org.liaison.web.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liaison.web.glossary.Run.Style;

/**
 * Finds the short forms in the texts of one page and gives each mention that can be opened an id.
 *
 * <p>A short form can be opened where a passage mentions it first; a reader at the keyboard is not stopped at every repetition.
 */
public final class Explainer {

    private final Glossary glossary;
    private final String prefix;
    private final Set<String> seen = new HashSet<>();
    private int marks;

    Explainer(Glossary glossary, String prefix) {
        this.glossary = glossary;
        this.prefix = prefix;
    }

    /** Begins a passage, such as a paragraph or a card: every short form can be opened in it once more. */
    public void beginPassage() {
        seen.clear();
    }

    /** A passage of its own. */
    public List<Run> passage(String text) {
        beginPassage();
        return runs(text, Style.PLAIN);
    }

    /** The next words of the current passage. */
    public List<Run> runs(String text, Style style) {
        List<Run> runs = new ArrayList<>();
        var from = 0;
        for (var mention : glossary.mentionsIn(text)) {
            if (seen.add(mention.term().shortForm())) {
                addPlain(runs, text.substring(from, mention.start()), style);
                runs.add(open(text.substring(mention.start(), mention.end()), style, mention));
                from = mention.end();
            }
        }
        addPlain(runs, text.substring(from), style);
        return List.copyOf(runs);
    }

    private Run open(String words, Style style, Glossary.Mention mention) {
        marks++;
        return new Run(words, style, "", mention.term(), "meaning-" + prefix + marks);
    }

    private static void addPlain(List<Run> runs, String text, Style style) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(text, style));
        }
    }
}
