package org.liaison.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.liaison.web.glossary.Explainer;
import org.liaison.web.glossary.Run;
import org.liaison.web.glossary.Run.Style;
import org.liaison.web.lesson.Block.Kind;

/**
 * Reads Markdown into blocks and runs.
 *
 * <p>No HTML is made here: a template draws the blocks and escapes every word, so markup written into a lesson is shown as the
 * text it is, and a link leads to the web or nowhere.
 */
final class Prose {

    private static final Parser PARSER = Parser.builder().build();
    private static final String WEB_ADDRESS = "https?://.*|/[^/].*";

    private final Explainer explainer;

    private Prose(Explainer explainer) {
        this.explainer = explainer;
    }

    static List<Block> read(String markdown, Explainer explainer) {
        return new Prose(explainer).blocks(PARSER.parse(markdown));
    }

    private List<Block> blocks(Node parent) {
        return children(parent).flatMap(this::block).toList();
    }

    private Stream<Block> block(Node node) {
        if (node instanceof Heading heading) {
            var kind = heading.getLevel() <= 2 ? Kind.HEADING : Kind.SUBHEADING;
            return Stream.of(Block.words(kind, List.of(Run.plain(text(node), Style.PLAIN))));
        }
        if (node instanceof ListBlock list) {
            var kind = list instanceof BulletList ? Kind.BULLETS : Kind.NUMBERS;
            return Stream.of(Block.list(kind, children(list).map(this::blocks).toList()));
        }
        explainer.beginPassage();
        var runs = runs(node, Style.PLAIN, "");
        return runs.isEmpty() ? blocks(node).stream() : Stream.of(Block.words(Kind.PARAGRAPH, runs));
    }

    private List<Run> runs(Node parent, Style style, String link) {
        List<Run> runs = new ArrayList<>();
        children(parent).forEach(node -> runs.addAll(runsOf(node, style, link)));
        return runs;
    }

    private List<Run> runsOf(Node node, Style style, String link) {
        if (node instanceof StrongEmphasis) {
            return runs(node, Style.STRONG, link);
        }
        if (node instanceof Emphasis) {
            return runs(node, Style.EMPHASIS, link);
        }
        if (node instanceof Link target) {
            return runs(node, style, target.getDestination().matches(WEB_ADDRESS) ? target.getDestination() : "");
        }
        return words(node)
                .map(words -> link.isEmpty() ? explained(node, words, style) : List.of(Run.link(words, style, link)))
                .orElseGet(List::of);
    }

    private List<Run> explained(Node node, String words, Style style) {
        return node instanceof Code ? List.of(Run.plain(words, Style.CODE)) : explainer.runs(words, style);
    }

    private static Optional<String> words(Node node) {
        if (node instanceof Text text) {
            return Optional.of(text.getLiteral());
        }
        if (node instanceof Code code) {
            return Optional.of(code.getLiteral());
        }
        if (node instanceof HtmlInline html) {
            return Optional.of(html.getLiteral());
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? Optional.of(" ") : Optional.empty();
    }

    private static String text(Node parent) {
        var text = new StringBuilder();
        children(parent).forEach(node -> text.append(words(node).orElseGet(() -> text(node))));
        return text.toString();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
