package org.liaison.content;

import java.util.List;

/** Everything a pack holds, in the author's order. */
public record Contents(
        Imprint imprint,
        Source source,
        List<Relation> vocabulary,
        List<Entity> entities,
        List<Fact> facts,
        List<Lesson> lessons,
        List<Scenario> scenarios,
        List<ConfusionSet> confusionSets,
        List<Note> notes,
        List<Term> terms,
        List<Stage> stages) {

    public Contents {
        vocabulary = List.copyOf(vocabulary);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
        lessons = List.copyOf(lessons);
        scenarios = List.copyOf(scenarios);
        confusionSets = List.copyOf(confusionSets);
        notes = List.copyOf(notes);
        terms = List.copyOf(terms);
        stages = List.copyOf(stages);
    }
}
