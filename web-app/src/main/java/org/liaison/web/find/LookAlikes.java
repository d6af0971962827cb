package org.liaison.web.find;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.ConfusionSet;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Note;
import org.liaison.content.Pack;
import org.liaison.web.find.Advice.Alike;
import org.liaison.web.find.Advice.Member;
import org.liaison.web.find.Advice.Reason;

/** Whom somebody must not be mixed up with, as the pack's sets of look-alikes have it. */
final class LookAlikes {

    private final Pack pack;
    private final Reasons reasons;

    LookAlikes(Pack pack, Reasons reasons) {
        this.pack = pack;
        this.reasons = reasons;
    }

    /** The sets that tell by their duties whom to turn to; those that only tell names apart are of no use here. */
    List<Alike> of(Entity who) {
        var known = known(who);
        return pack.confusionSets().stream()
                .filter(set -> set.members().contains(known))
                .filter(set -> duties(set, known).findAny().isPresent())
                .map(set -> alike(set, known))
                .toList();
    }

    /** The one that the sets know: the wider title where somebody holds it in one place only. */
    private EntityId known(Entity who) {
        var wider = who.within();
        if (wider == null || pack.entity(wider).sort() != who.sort()) {
            return who.id();
        }
        return pack.confusionSets().stream().anyMatch(set -> set.members().contains(who.id())) ? who.id() : wider;
    }

    private Alike alike(ConfusionSet set, EntityId answer) {
        var members = set.members().stream().map(id -> member(set, id, answer)).toList();
        return new Alike(set.title(), members, set.tell(), notes(Set.copyOf(set.members()), answer));
    }

    private Member member(ConfusionSet set, EntityId id, EntityId answer) {
        List<Reason> told = duties(set, id).map(reasons::of).toList();
        return new Member(pack.entity(id), id.equals(answer), told);
    }

    private Stream<Fact> duties(ConfusionSet set, EntityId who) {
        return set.facts().stream()
                .map(pack::fact)
                .filter(fact -> fact.subject().equals(who) && fact.relation().family() != Family.NAMING);
    }

    /** What is unclear about two or more of them, the answer among them. */
    private List<String> notes(Set<EntityId> members, EntityId answer) {
        return pack.notes().stream()
                .filter(note ->
                        note.kind() == Note.Kind.UNCLEAR && note.entities().contains(answer))
                .filter(note ->
                        note.entities().stream().filter(members::contains).count() > 1)
                .map(Note::say)
                .toList();
    }
}
