package org.liaison.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.analysis.irt.Calibration;
import org.liaison.engine.analysis.irt.ItemFit;
import org.liaison.engine.analysis.irt.Model;
import org.liaison.engine.analysis.irt.Prior;
import org.liaison.engine.analysis.irt.Responses;

/**
 * A model of item response theory fitted to an answer sheet.
 *
 * @param prior whether the answers were too few to speak alone
 */
record Irt(Calibration calibration, List<ItemFit> fits, boolean prior, int learners) {

    /** @throws UnusableSheet if a mark lies between nothing and everything */
    static Irt of(AnswerSheet sheet, Model model) {
        var partial = sheet.firstPartialMark();
        if (partial > 0) {
            throw new UnusableSheet(sheet.file(), partial, "--irt needs marks of 0 and 1 only.");
        }
        var responses = Responses.of(sheet.marks().stream()
                .map(row -> Arrays.stream(row).mapToInt(mark -> (int) mark).toArray())
                .toList());
        var prior = Prior.suited(model, responses);
        var calibration = Calibration.of(model, responses, prior);
        return new Irt(
                calibration,
                ItemFit.of(responses, calibration.curves()),
                !prior.equals(Prior.NONE),
                responses.learners());
    }

    String model() {
        return calibration.model() == Model.RASCH ? "rasch" : "2pl";
    }

    /** What to know before relying on it; empty when there is nothing. */
    String note() {
        var needed = calibration.model().answersNeeded();
        if (!calibration.converged()) {
            return "The fit still moved at the last round; take the figures as rough.";
        }
        if (learners < needed) {
            return "The model asks for %d answers an item and there are %d, so a prior steadies it."
                    .formatted(needed, learners);
        }
        return prior ? "An item that all or none got right has its place from a prior." : "";
    }

    Map<String, @Nullable Object> json() {
        return new FigureRow()
                .with("model", model())
                .with("logLikelihood", calibration.logLikelihood())
                .with("rounds", calibration.rounds())
                .with("converged", calibration.converged())
                .with("prior", prior)
                .with("note", note())
                .json();
    }

    Map<String, @Nullable Object> json(int item) {
        var calibrated = calibration.items().get(item);
        return new FigureRow()
                .with("a", calibrated.discrimination())
                .with("b", calibrated.difficulty())
                .with("infit", fits.get(item).infit())
                .with("outfit", fits.get(item).outfit())
                .with("misfit", fits.get(item).isMisfit())
                .json();
    }
}
