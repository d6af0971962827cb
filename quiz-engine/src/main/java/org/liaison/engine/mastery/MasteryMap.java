package org.liaison.engine.mastery;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;

/**
 * What one learner knows of a pack, rolled up from facts to whatever they belong to. Facts that are never asked do not count.
 *
 * @param byFact facts that are missing had no response
 */
public record MasteryMap(Pack pack, Map<FactId, Mastery> byFact) {

    public MasteryMap {
        byFact = Map.copyOf(byFact);
    }

    public Mastery of(FactId fact) {
        return byFact.getOrDefault(fact, Mastery.UNSEEN);
    }

    /** Over the facts that have the entity as subject or object. */
    public MasteryBand of(EntityId entity) {
        var facts = new LinkedHashSet<FactId>();
        pack.factsAbout(entity).forEach(fact -> facts.add(fact.id()));
        pack.factsNaming(entity).forEach(fact -> facts.add(fact.id()));
        return over(facts);
    }

    /** Over the facts that the lesson teaches. */
    public MasteryBand of(LessonId lesson) {
        return over(new LinkedHashSet<>(pack.lesson(lesson).facts()));
    }

    /** Over the facts of all lessons, each counted once. */
    public MasteryBand ofPath() {
        var facts = new LinkedHashSet<FactId>();
        pack.lessons().forEach(lesson -> facts.addAll(lesson.facts()));
        return over(facts);
    }

    private MasteryBand over(Set<FactId> facts) {
        return MasteryBand.over(facts.stream()
                .map(pack::fact)
                .filter(Fact::isAskable)
                .map(fact -> of(fact.id()))
                .toList());
    }
}
