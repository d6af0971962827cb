package org.liaison.web.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.generate.Generator;

class PlacementPoolTests {

    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();

    private final PlacementPool pool = new PlacementPool(PACK, Generator.of(PACK));

    @Test
    void itAsksAboutAFewFactsOfEachLessonThatThePlanNames() {
        var items = pool.of(1);
        var byLesson = items.candidates().stream()
                .collect(groupingBy(
                        candidate -> candidate.lesson().value(),
                        mapping(candidate -> candidate.facts().get(0), toSet())));
        assertThat(byLesson).hasSize(11).doesNotContainKey("capstone");
        assertThat(byLesson.values()).allSatisfy(facts -> assertThat(facts).hasSizeBetween(3, 16));
        assertThat(items.candidates()).hasSizeLessThan(900);
        assertThat(items.byId().keySet())
                .containsAll(items.candidates().stream()
                        .map(candidate -> candidate.item())
                        .toList());
    }

    @Test
    void itIsDrawnOnceAndAnotherSeedMayMeetAnother() {
        assertThat(pool.of(1)).isSameAs(pool.of(1));
        assertThat(pool.of(3)).isSameAs(pool.of(1));
        assertThat(pool.of(2).byId().keySet()).isNotEqualTo(pool.of(1).byId().keySet());
    }
}
