package org.liaison.engine.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;
import org.liaison.engine.analysis.irt.Curve;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.generate.Packs;
import org.liaison.engine.item.Kind;

/**
 * Placements of virtual learners, whose knowledge is known: how long they take, and how often they credit what is not known.
 *
 * <p>A learner either has an ability, and knows each fact by its curve, or knows a share of the lessons well and next to nothing of the
 * others. Who knows a fact slips in 8 answers of 100; who does not, guesses.
 */
class PlacementSimulationTests {

    private static final int LEARNERS = 60;
    private static final int FACTS_A_LESSON = 8;
    private static final Set<Kind> TYPED = Set.of(Kind.SHORT_ANSWER, Kind.CLOZE);
    private static final double SLIPS = 0.08;
    private static final List<Candidate> POOL = pool();

    /** From two below the middling learner to two above. */
    private static final List<Figures> BY_ABILITY = IntStream.rangeClosed(-2, 2)
            .mapToObj(ability -> run(learnersOf(ability)))
            .toList();

    /** Learners who know a fifth, half and four fifths of the lessons. */
    private static final List<Figures> BY_LESSONS =
            Stream.of(0.2, 0.5, 0.8).map(share -> run(learnersWhoKnow(share))).toList();

    @Test
    void itIsTheShorterTheLessThereIsToFindOut() {
        var lengths = BY_ABILITY.stream().map(Figures::items).toList();
        assertThat(lengths).isSorted();
        assertThat(lengths.get(0)).isLessThan(14);
        assertThat(lengths.get(2)).isLessThan(16);
        assertThat(lengths.get(4)).isBetween(17.0, 19.0);
    }

    @Test
    void whoKnowsSomeLessonsIsDoneBeforeTwentyAndIsSparedManyOfThem() {
        assertThat(BY_LESSONS).allSatisfy(figures -> {
            assertThat(figures.items()).isLessThan(19);
            assertThat(figures.lessonsFound()).isGreaterThan(0.2);
        });
        // who knows little is found out in few questions, and so a good lesson or two may go unasked
        assertThat(BY_LESSONS.subList(1, 3))
                .allSatisfy(figures -> assertThat(figures.lessonsFound()).isGreaterThan(0.5));
    }

    @Test
    void hardlyAnythingIsCreditedThatIsNotKnown() {
        var all = Stream.concat(BY_ABILITY.stream(), BY_LESSONS.stream()).toList();
        assertThat(all.stream().mapToDouble(Figures::wrong).sum())
                .isLessThan(0.03 * all.stream().mapToDouble(Figures::credits).sum());
        assertThat(all).allSatisfy(figures -> assertThat(figures.wrong()).isLessThan(0.25));
    }

    @Test
    void moreAbleLearnersAreFoundToBeMoreAble() {
        assertThat(BY_ABILITY.stream().map(Figures::ability).toList()).isSorted();
    }

    /**
     * What came of the placements of many learners.
     *
     * @param items how many items they had on average
     * @param ability their estimated ability on average
     * @param credits how many of their answers were credited on average
     * @param wrong how many of these were about facts that were not all known
     * @param lessonsFound the share of the lessons known in full that could be skipped
     */
    private record Figures(double items, double ability, double credits, double wrong, double lessonsFound) {}

    private static Figures run(IntFunction<Set<FactId>> learners) {
        double items = 0;
        double ability = 0;
        double credits = 0;
        double wrong = 0;
        double known = 0;
        double found = 0;
        for (var number = 0; number < LEARNERS; number++) {
            var knows = learners.apply(number);
            var placement = placed(knows, number);
            var outcome = placement.outcome();
            items += placement.answers().size();
            ability += placement.ability().estimate();
            for (var answer : credited(placement, outcome)) {
                credits++;
                wrong += knows.containsAll(answer.asked().facts()) ? 0 : 1;
            }
            var full = knownInFull(knows);
            known += full.size();
            found += outcome.canSkip().stream().filter(full::contains).count();
        }
        return new Figures(
                items / LEARNERS, ability / LEARNERS, credits / LEARNERS, wrong / LEARNERS, found / Math.max(1, known));
    }

    private static List<Placement.Answer> credited(Placement placement, PlacementOutcome outcome) {
        return placement.answers().stream()
                .filter(answer -> outcome.known().containsAll(answer.asked().facts()))
                .toList();
    }

    private static Placement placed(Set<FactId> knows, long seed) {
        var dice = new SplittableRandom(seed);
        var placement = Placement.start(POOL, seed);
        for (var next = placement.next(); next.isPresent(); next = placement.next()) {
            var asked = next.get();
            var chance =
                    knows.containsAll(asked.facts()) ? 1 - SLIPS : asked.curve().guessing();
            placement = placement.answer(dice.nextDouble() < chance ? 1 : 0);
        }
        return placement;
    }

    private static IntFunction<Set<FactId>> learnersOf(double ability) {
        return number -> {
            var dice = new SplittableRandom(number + 1_000L);
            Map<FactId, Boolean> knows = new HashMap<>();
            POOL.forEach(candidate -> knows.computeIfAbsent(candidate.facts().get(0), fact -> {
                var curve = candidate.curve();
                return dice.nextDouble() < new Curve(curve.discrimination(), curve.difficulty(), 0).chance(ability);
            }));
            return chosen(knows);
        };
    }

    private static IntFunction<Set<FactId>> learnersWhoKnow(double share) {
        return number -> {
            var dice = new SplittableRandom(number + 2_000L);
            var lessons = new HashMap<LessonId, Boolean>();
            var knows = new HashMap<FactId, Boolean>();
            POOL.forEach(candidate -> {
                var known = lessons.computeIfAbsent(candidate.lesson(), any -> dice.nextDouble() < share);
                candidate.facts().forEach(fact -> knows.computeIfAbsent(fact, any -> known || dice.nextDouble() < 0.1));
            });
            return chosen(knows);
        };
    }

    private static Set<FactId> chosen(Map<FactId, Boolean> knows) {
        return knows.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<LessonId> knownInFull(Set<FactId> knows) {
        var full = new HashSet<LessonId>();
        POOL.forEach(candidate -> full.add(candidate.lesson()));
        POOL.stream()
                .filter(candidate -> !knows.containsAll(candidate.facts()))
                .forEach(candidate -> full.remove(candidate.lesson()));
        return full;
    }

    /** What the shipped pack asks by choosing about some facts of each lesson. */
    private static List<Candidate> pool() {
        var pack = Packs.shipped();
        var generator = Generator.of(pack);
        return pack.lessons().stream()
                .flatMap(lesson -> lesson.facts().stream()
                        .filter(fact -> pack.fact(fact).isGradable())
                        .limit(FACTS_A_LESSON)
                        .flatMap(fact -> generator.about(pack.fact(fact), 1).stream())
                        .filter(item -> item.basis().gradable() && !TYPED.contains(item.kind()))
                        .map(item -> Candidate.of(item, lesson.id())))
                .toList();
    }
}
