package org.liaison.web.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.web.quiz.Judgment;

/** What one person knows, folded from every judged answer of theirs, the oldest first. */
public final class Knowledge {

    private final Pack pack;
    private final Map<FactId, FactStanding> standings;

    private Knowledge(Pack pack, Map<FactId, FactStanding> standings) {
        this.pack = pack;
        this.standings = Map.copyOf(standings);
    }

    /** What these judgments say, given from the oldest to the newest. */
    public static Knowledge from(List<Judgment> judgments, Pack pack) {
        Map<FactId, FactStanding> standings = new HashMap<>();
        judgments.forEach(judgment -> standings.compute(
                judgment.fact(), (fact, before) -> (before == null ? FactStanding.UNSEEN : before).after(judgment)));
        return new Knowledge(pack, standings);
    }

    /** The facts that were ever answered. */
    public Set<FactId> answered() {
        return standings.keySet();
    }

    /** How far the person is with a fact. */
    public FactStanding of(FactId fact) {
        return standings.getOrDefault(fact, FactStanding.UNSEEN);
    }

    /** How far the person is with what is stated about an entity, or names it. */
    public Share about(EntityId entity) {
        return among(pack.factsOn(entity).stream().map(Fact::id).toList());
    }

    /** How far the person is with several facts, those left out that are never asked. */
    public Share among(Collection<FactId> facts) {
        return Share.of(facts.stream()
                .filter(id -> pack.findFact(id).filter(Fact::isAskable).isPresent())
                .map(id -> of(id).mastery())
                .toList());
    }
}
