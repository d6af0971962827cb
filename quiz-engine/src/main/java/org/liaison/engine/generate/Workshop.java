package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.SentenceId;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** What all strategies work with: the pack, its wording, and where wrong options come from. */
final class Workshop {

    static final int DISTRACTORS = 3;

    private final Pack pack;
    private final Wording wording;
    private final Reasons reasons;
    private final Neighborhood neighborhood;
    private final Distractors distractors;

    Workshop(Pack pack) {
        this.pack = pack;
        wording = new Wording(pack);
        reasons = new Reasons(pack, wording);
        neighborhood = new Neighborhood(pack);
        distractors = new Distractors(pack, neighborhood, reasons);
    }

    Pack pack() {
        return pack;
    }

    Wording wording() {
        return wording;
    }

    Reasons reasons() {
        return reasons;
    }

    Neighborhood neighborhood() {
        return neighborhood;
    }

    Distractors distractors() {
        return distractors;
    }

    /** The basis of an item about these facts that reads like {@code content}. */
    Basis basis(Kind kind, List<Fact> facts, String template, String content, double difficulty) {
        var about = facts.get(0);
        var id = ItemId.of(about.id(), about.relation().id() + "." + template, content);
        var citations = new ArrayList<SentenceId>();
        for (var fact : facts) {
            for (var citation : fact.citations()) {
                if (!citations.contains(citation)) {
                    citations.add(citation);
                }
            }
        }
        return new Basis(
                id,
                kind,
                facts.stream().map(Fact::id).toList(),
                citations,
                Math.min(1, Math.max(0, difficulty)),
                facts.stream().allMatch(Fact::isGradable));
    }

    /** What an item with these options reads like, whatever the order of the options. */
    static String content(String stem, List<Option> options) {
        var lines = new ArrayList<String>();
        options.forEach(option -> lines.add("\n" + (option.correct() ? "+" : "-") + option.text()));
        lines.sort(null);
        return stem + String.join("", lines);
    }

    /** How to name these entities alike: by their short forms when all have one. */
    Naming commonNaming(List<EntityId> entities) {
        return entities.stream().allMatch(entity -> pack.entity(entity).shortName() != null)
                ? Naming.SHORT
                : Naming.FULL;
    }

    /** The key and the wrong options in random order. */
    static List<Option> mixed(Option key, List<Option> wrong, Dice dice) {
        var options = new ArrayList<>(wrong);
        options.add(key);
        return dice.shuffled(options);
    }
}
