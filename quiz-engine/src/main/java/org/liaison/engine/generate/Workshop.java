package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.SentenceId;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.item.Basis;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Option;

/** What all strategies work with: the pack, its wording, and where wrong options come from. */
final class Workshop {

    static final int DISTRACTORS = 3;

    private static final int LOOKED_AT = 24;

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
        distractors = new Distractors(pack, neighborhood, reasons, new Lures(Choices.NONE));
    }

    private Workshop(Workshop other, Lures lures) {
        pack = other.pack;
        wording = other.wording;
        reasons = other.reasons;
        neighborhood = other.neighborhood;
        distractors = new Distractors(pack, neighborhood, reasons, lures);
    }

    /** The same, with the wrong options ranked by what learners chose too. */
    Workshop with(Choices choices) {
        return new Workshop(this, new Lures(choices));
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

    /** Whether others may be said to do the same; what sort they are of is not looked at. */
    boolean hasFellows(Fact fact) {
        return pack.holders(fact.relation().id(), fact.object()).size() > 1;
    }

    /** Facts that say the same of others of the same sort, at most so many, from anywhere among however many there are. */
    List<Fact> fellows(Fact fact, int most, Dice dice) {
        var sort = pack.entity(fact.subject()).sort();
        var fellows = new ArrayList<Fact>(most);
        for (var other : dice.sample(pack.holders(fact.relation().id(), fact.object()), LOOKED_AT)) {
            if (fellows.size() < most
                    && other.isAskable()
                    && !other.subject().equals(fact.subject())
                    && pack.entity(other.subject()).sort() == sort) {
                fellows.add(other);
            }
        }
        return fellows;
    }

    /** Those near an entity, the same on every occasion. */
    Stream<Entity> near(Entity entity) {
        var near = neighborhood.near(
                neighborhood.profile(entity.id()), Dice.of(0, entity.id().value()));
        return near.stream().map(Profile::entity);
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
