package org.liaison.content.yaml;

import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.content.ScenarioId;
import org.liaison.content.SentenceId;

/** Every name that a pack declares, by sort, with its place. */
final class Index {

    final Problems problems;
    final Register<SentenceId> sentences;
    final Register<EntityId> entities;
    final Register<FactId> facts;
    final Register<LessonId> lessons;
    final Register<ScenarioId> scenarios;
    final Register<String> sets;
    final Register<String> terms;

    Index(Problems problems) {
        this.problems = problems;
        sentences = Register.ofIds("sentence", SentenceId::new, problems);
        entities = Register.ofIds("entity", EntityId::new, problems);
        facts = Register.ofIds("fact", FactId::new, problems);
        lessons = Register.ofIds("lesson", LessonId::new, problems);
        scenarios = Register.ofIds("scenario", ScenarioId::new, problems);
        sets = Register.ofIds("confusion set", id -> id, problems);
        terms = Register.ofWords("short form", problems);
    }
}
