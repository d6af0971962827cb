package org.liaison.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.SentenceId;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/**
 * An item with its key, as authors and programs read it; the JSON form is a contract.
 *
 * @param options what can be picked; empty for kinds without options
 * @param key the response that earns everything, in words
 */
@JsonPropertyOrder({
    "id",
    "kind",
    "stem",
    "options",
    "key",
    "facts",
    "template",
    "difficulty",
    "gradable",
    "citations",
    "reason"
})
record ItemView(
        String id,
        String kind,
        String stem,
        List<OptionView> options,
        List<String> key,
        List<String> facts,
        String template,
        double difficulty,
        boolean gradable,
        List<String> citations,
        String reason) {

    /** An option with what it is worth. */
    @JsonPropertyOrder({"id", "text", "correct", "reason", "citations"})
    record OptionView(String id, String text, boolean correct, String reason, List<String> citations) {}

    static ItemView of(Item item, Pack pack) {
        var parts = item.match(new Parts(pack));
        return new ItemView(
                item.id().toString(),
                item.kind().code(),
                item.stem(),
                parts.options(),
                parts.key(),
                item.basis().facts().stream().map(FactId::value).toList(),
                item.id().template(),
                Math.round(1000 * item.basis().difficulty()) / 1000.0,
                item.basis().gradable(),
                places(item.basis().citations(), pack),
                parts.reason());
    }

    private static List<String> places(List<SentenceId> citations, Pack pack) {
        return citations.stream()
                .map(id -> id + " (" + pack.sentence(id).place() + ")")
                .toList();
    }

    private record Part(List<OptionView> options, List<String> key, String reason) {}

    private record Parts(Pack pack) implements Item.Cases<Part> {

        @Override
        public Part choice(Choice item) {
            return new Part(
                    options(item.options()), keys(item.options()), item.key().reason());
        }

        @Override
        public Part multipleChoice(MultipleChoice item) {
            return new Part(options(item.options()), keys(item.options()), "");
        }

        @Override
        public Part trueFalse(TrueFalse item) {
            var key = new ArrayList<String>();
            key.add(String.valueOf(item.holds()));
            key.addAll(keys(item.corrections()));
            return new Part(options(item.corrections()), key, item.reason());
        }

        @Override
        public Part matching(Matching item) {
            var key = item.rows().stream()
                    .map(row -> row.label() + " = " + row.right())
                    .toList();
            return new Part(List.of(), key, "");
        }

        @Override
        public Part ordering(Ordering item) {
            return new Part(
                    List.of(), item.inOrder().stream().map(Ordering.Step::text).toList(), item.reason());
        }

        @Override
        public Part shortAnswer(ShortAnswer item) {
            var key = new ArrayList<String>();
            key.add(item.key());
            key.addAll(item.aliases());
            return new Part(List.of(), key, item.reason());
        }

        private List<OptionView> options(List<Option> options) {
            return options.stream()
                    .map(option -> new OptionView(
                            option.id(),
                            option.text(),
                            option.correct(),
                            option.reason(),
                            places(option.citations(), pack)))
                    .toList();
        }

        private static List<String> keys(List<Option> options) {
            return options.stream().filter(Option::correct).map(Option::text).toList();
        }
    }

    String text(int number) {
        var text = new StringBuilder();
        text.append("%d. %s%n   (%s, %s, difficulty %.2f)%n".formatted(number, stem, kind, id, difficulty));
        options.forEach(option -> text.append("   [%s] %s%n       %s%n       -- %s%n"
                .formatted(
                        option.correct() ? "x" : " ",
                        option.text(),
                        option.reason(),
                        String.join("; ", option.citations()))));
        text.append("   Key: %s%n".formatted(String.join(" | ", key)));
        if (!reason.isBlank()) {
            text.append("   Why: %s%n".formatted(reason));
        }
        text.append("   Source: %s%n".formatted(String.join("; ", citations)));
        return text.toString();
    }
}
