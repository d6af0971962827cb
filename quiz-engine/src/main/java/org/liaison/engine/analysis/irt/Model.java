package org.liaison.engine.analysis.irt;

import java.util.ArrayList;
import java.util.List;

/** How many parameters an item has. */
public enum Model {
    /** One: its difficulty; all items discriminate alike (Rasch, or 1PL). */
    RASCH {
        @Override
        List<Line> maximize(List<Line> lines, Expected expected, Prior prior) {
            var better = lines;
            for (var step = 0; step < STEPS; step++) {
                better = together(better, expected, prior);
            }
            return better;
        }
    },
    /** Two: its difficulty and how well it discriminates (2PL). */
    TWO_PARAMETERS {
        @Override
        List<Line> maximize(List<Line> lines, Expected expected, Prior prior) {
            var better = new ArrayList<Line>();
            for (var item = 0; item < lines.size(); item++) {
                var line = lines.get(item);
                for (var step = 0; step < STEPS; step++) {
                    line = Slopes.of(line, expected.asked()[item], expected.right()[item])
                            .with(prior, line)
                            .step(line);
                }
                better.add(line);
            }
            return better;
        }
    };

    private static final int ANSWERS_FOR_ONE = 100;
    private static final int ANSWERS_FOR_TWO = 500;
    private static final int STEPS = 3;

    /** How many answers every item needs before the model can be told from them alone. */
    public int answersNeeded() {
        return this == RASCH ? ANSWERS_FOR_ONE : ANSWERS_FOR_TWO;
    }

    /** The maximization step: lines that fit the expected answers better. */
    abstract List<Line> maximize(List<Line> lines, Expected expected, Prior prior);

    /** The richest model that the answers carry: two parameters only where every item was asked 500 times. */
    public static Model carriedBy(Responses responses) {
        for (var item = 0; item < responses.items(); item++) {
            if (responses.asked(item) < ANSWERS_FOR_TWO) {
                return RASCH;
            }
        }
        return TWO_PARAMETERS;
    }

    /** One step for the common slope and all intercepts at once. */
    private static List<Line> together(List<Line> lines, Expected expected, Prior prior) {
        var slopes = new ArrayList<Slopes>();
        double pull = prior.slopeAt(lines.get(0).slope());
        double bend = prior.bendAt(lines.get(0).slope());
        for (var item = 0; item < lines.size(); item++) {
            var at = Slopes.of(lines.get(item), expected.asked()[item], expected.right()[item])
                    .with(new Prior(Double.POSITIVE_INFINITY, prior.interceptSpread()), lines.get(item));
            slopes.add(at);
            pull += at.bySlope() - at.crossBend() * at.byIntercept() / at.interceptBend();
            bend += at.slopeBend() - at.crossBend() * at.crossBend() / at.interceptBend();
        }
        var slopeStep = pull / bend;
        var better = new ArrayList<Line>();
        for (var item = 0; item < lines.size(); item++) {
            var at = slopes.get(item);
            var interceptStep = (at.byIntercept() - at.crossBend() * slopeStep) / at.interceptBend();
            better.add(lines.get(item).moved(slopeStep, interceptStep));
        }
        return better;
    }
}
