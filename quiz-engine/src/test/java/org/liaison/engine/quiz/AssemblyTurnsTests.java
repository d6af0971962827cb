package org.liaison.engine.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.Lesson;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.generate.Generator;

class AssemblyTurnsTests {

    private static final int SEEDS = 20;
    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();

    private final Assembly assembly = Assembly.of(Generator.of(PACK));

    @Test
    void aFormOverAllLessonsHasAQuestionOfEach() {
        var lessons = PACK.lessons().stream()
                .filter(lesson -> !lesson.facts().isEmpty())
                .map(Lesson::id)
                .toList();
        var facts = PACK.facts().stream().filter(Fact::isGradable).map(Fact::id).toList();
        for (var seed = 0; seed < SEEDS; seed++) {
            var form = assembly.form(Blueprint.graded(facts, 2 * lessons.size()), seed);
            var asked = form.items().stream()
                    .flatMap(item -> item.basis().facts().stream())
                    .map(fact -> PACK.lessonOf(fact).orElse(new LessonId("none")))
                    .toList();
            assertThat(asked).as("seed %d", seed).containsAll(lessons);
        }
    }
}
