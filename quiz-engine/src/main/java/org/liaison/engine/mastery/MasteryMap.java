package org.liaison.engine.mastery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Lesson;
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
        return over(pack.factsOn(entity));
    }

    /** Over the facts that the lesson teaches. */
    public MasteryBand of(LessonId lesson) {
        return over(taught(Stream.of(pack.lesson(lesson))));
    }

    /** Over the facts of all lessons, each counted once. */
    public MasteryBand ofPath() {
        return over(taught(pack.lessons().stream()));
    }

    private List<Fact> taught(Stream<Lesson> lessons) {
        return lessons.flatMap(lesson -> lesson.facts().stream())
                .distinct()
                .map(pack::fact)
                .toList();
    }

    private MasteryBand over(List<Fact> facts) {
        return MasteryBand.over(facts.stream()
                .filter(Fact::isAskable)
                .map(fact -> of(fact.id()))
                .toList());
    }
}
