package org.liaison.web.onboarding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Scenario;
import org.liaison.content.Stage.Part;
import org.liaison.content.Stage.Step;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.Score;
import org.liaison.engine.quiz.Band;
import org.liaison.engine.quiz.Blueprint;
import org.liaison.engine.quiz.Cell;
import org.liaison.web.quiz.Sitting;

/**
 * The parts of a check: what each may ask, and how each went.
 *
 * <p>Parts share no question: one that puts a situation belongs to the situations, one about a fact that tells look-alikes apart to
 * the look-alikes, and any other to the part of its fact's family.
 */
final class CheckParts {

    private static final Set<Family> LINES = EnumSet.of(Family.STRUCTURE, Family.PLACE);

    private final Pack pack;
    private final Set<FactId> telling;

    CheckParts(Pack pack) {
        this.pack = pack;
        telling = pack.confusionSets().stream()
                .flatMap(set -> set.facts().stream())
                .collect(Collectors.toSet());
    }

    /** What a check of parts draws from; empty when the step has no parts, or one of them would have nothing to ask. */
    Optional<Blueprint> blueprint(Step step, List<FactId> facts) {
        var cells = step.parts().stream()
                .flatMap(part -> cell(part, facts).stream())
                .toList();
        return cells.isEmpty() || cells.size() < step.parts().size()
                ? Optional.empty()
                : Optional.of(new Blueprint(cells, true));
    }

    private Optional<Cell> cell(Part part, List<FactId> facts) {
        var situations = part.sort() == Part.Sort.SITUATIONS;
        var asked = situations
                ? pack.scenarios().stream().flatMap(CheckParts::first).toList()
                : facts.stream().filter(fact -> sort(fact) == part.sort()).toList();
        var gradable = asked.stream()
                .filter(fact -> pack.fact(fact).isGradable())
                .distinct()
                .toList();
        var kinds = situations ? EnumSet.of(Kind.SCENARIO) : EnumSet.complementOf(EnumSet.of(Kind.SCENARIO));
        return gradable.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(part.title(), gradable, part.items(), kinds, EnumSet.allOf(Band.class)));
    }

    private static java.util.stream.Stream<FactId> first(Scenario scenario) {
        return scenario.facts().stream().limit(1);
    }

    /** How each part went in an attempt that is over. */
    List<PartResult> results(Step step, Sitting sitting) {
        return step.parts().stream().map(part -> result(part, sitting)).toList();
    }

    private PartResult result(Part part, Sitting sitting) {
        var earned = IntStream.range(0, sitting.total())
                .filter(slot -> sort(sitting.item(slot)) == part.sort())
                .mapToDouble(slot ->
                        sitting.attempt().score(slot).map(Score::fraction).orElse(0.0))
                .summaryStatistics();
        var percent = earned.getCount() == 0 ? 100 : (int) Math.round(earned.getAverage() * 100);
        return new PartResult(part.title(), percent, part.pass());
    }

    Part.Sort sort(Item item) {
        return item.kind() == Kind.SCENARIO ? Part.Sort.SITUATIONS : sort(item.fact());
    }

    private Part.Sort sort(FactId id) {
        if (telling.contains(id)) {
            return Part.Sort.LOOK_ALIKES;
        }
        var family = pack.findFact(id).map(Fact::relation).map(relation -> relation.family());
        if (family.filter(LINES::contains).isPresent()) {
            return Part.Sort.PLACES_AND_LINES;
        }
        return family.filter(Family.NAMING::equals).isPresent() ? Part.Sort.SHORT_FORMS : Part.Sort.DUTIES;
    }
}
