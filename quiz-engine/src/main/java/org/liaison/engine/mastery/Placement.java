package org.liaison.engine.mastery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.liaison.content.FactId;
import org.liaison.content.LessonId;

/**
 * A short adaptive test that finds out where to start.
 *
 * <p>It asks 12 to 20 items, each at the level the answers so far point to. No fact is asked twice, and no lesson again before every
 * other lesson has had its turn. Of the five items that would tell most, chance takes one, so that not everybody sees the same.
 *
 * <p>It stops as soon as it has decided about every lesson, as mastery tests of variable length do (Weiss and Kingsbury 1984): a
 * lesson is decided once an answer was not fully right, so that it cannot be skipped, or once it has had as many answers as skipping
 * it takes. Waiting for a small error of the ability instead would never end it early. The items have a discrimination of 1 and can be
 * guessed, so that each tells at most 0.15 of an ability, and twenty of them leave an error of half a logit; 0.40 would take 25
 * items even if none could be guessed and each hit the learner's level.
 *
 * <p>A value: each answer makes a new placement. The same pool, seed and answers ask the same items.
 *
 * @param answers what was asked and earned so far, in order
 */
public record Placement(List<Candidate> pool, long seed, List<Answer> answers) {

    /** It asks no fewer, unless the pool runs out. */
    public static final int LEAST = 12;

    /** It asks no more. */
    public static final int MOST = 20;

    private static final int CHOSEN_AMONG = 5;

    public Placement {
        pool = List.copyOf(pool);
        answers = List.copyOf(answers);
    }

    /** A candidate that was asked, and the share of the points earned. */
    public record Answer(Candidate asked, double earned) {

        public Answer {
            if (!(earned >= 0 && earned <= 1)) {
                throw new IllegalArgumentException("Earned " + earned);
            }
        }

        Ability.Answered onItsCurve() {
            return new Ability.Answered(asked.curve(), earned);
        }
    }

    /** @param pool what may be asked; an item about facts asked before is passed over */
    public static Placement start(List<Candidate> pool, long seed) {
        return new Placement(pool, seed, List.of());
    }

    /** The item to ask now; none when the placement is over. */
    public Optional<Candidate> next() {
        var fresh = fresh();
        var decided = decided();
        var undecided = fresh.stream()
                .filter(candidate -> !decided.contains(candidate.lesson()))
                .toList();
        var enough = answers.size() >= LEAST && undecided.isEmpty();
        if (fresh.isEmpty() || answers.size() >= MOST || enough) {
            return Optional.empty();
        }
        var best = mostTelling(undecided.isEmpty() ? fresh : undecided);
        var dice = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + answers.size());
        return Optional.of(best.get(dice.nextInt(best.size())));
    }

    /**
     * The placement after an answer to {@link #next()}.
     *
     * @throws IllegalStateException if it is over
     */
    public Placement answer(double earned) {
        var asked = next().orElseThrow(() -> new IllegalStateException("This placement is over"));
        var more = new ArrayList<>(answers);
        more.add(new Answer(asked, earned));
        return new Placement(pool, seed, more);
    }

    /** Whether nothing more is asked. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** How able the learner is, as far as the answers tell. */
    public Ability ability() {
        return Ability.of(answers.stream().map(Answer::onItsCurve).toList());
    }

    /** What the answers so far are evidence of. */
    public PlacementOutcome outcome() {
        return PlacementOutcome.of(this);
    }

    /** Candidates about facts that no answer is about. */
    private List<Candidate> fresh() {
        var seen = new HashSet<FactId>();
        answers.forEach(answer -> seen.addAll(answer.asked().facts()));
        return pool.stream()
                .filter(candidate -> candidate.facts().stream().noneMatch(seen::contains))
                .toList();
    }

    /** The lessons about which another answer would change nothing. */
    private Set<LessonId> decided() {
        var turns = turns();
        var decided = new HashSet<LessonId>();
        answers.stream()
                .filter(answer -> answer.earned() < 1
                        || turns.getOrDefault(answer.asked().lesson(), 0) >= PlacementOutcome.ITEMS_FOR_A_LESSON)
                .forEach(answer -> decided.add(answer.asked().lesson()));
        return decided;
    }

    private Map<LessonId, Integer> turns() {
        var turns = new HashMap<LessonId, Integer>();
        answers.forEach(answer -> turns.merge(answer.asked().lesson(), 1, Integer::sum));
        return turns;
    }

    /** Those that tell most about the learner, of the lessons that were asked least. */
    private List<Candidate> mostTelling(List<Candidate> eligible) {
        var turns = turns();
        var fewest = eligible.stream()
                .mapToInt(candidate -> turns.getOrDefault(candidate.lesson(), 0))
                .min()
                .orElse(0);
        var ability = ability().estimate();
        return eligible.stream()
                .filter(candidate -> turns.getOrDefault(candidate.lesson(), 0) == fewest)
                .sorted(Comparator.comparingDouble(
                                (Candidate candidate) -> -candidate.curve().information(ability))
                        .thenComparing(candidate -> candidate.item().toString()))
                .limit(CHOSEN_AMONG)
                .toList();
    }
}
