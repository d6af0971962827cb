package org.liaison.web.progress.certainty;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.liaison.engine.score.CertaintySummary;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.liaison.web.plot.BarPlot;
import org.liaison.web.plot.Plot;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows people how often they are right when they say that they are sure. */
@Controller
class CertaintyController {

    private static final int MOST_SURE_AND_WRONG = 10;

    private final SaidCertainties said;
    private final MessageSource messages;

    CertaintyController(SaidCertainties said, MessageSource messages) {
        this.said = said;
        this.messages = messages;
    }

    /**
     * One level of certainty.
     *
     * @param percent how often it was right, in percent
     * @param from the least that would fit, in percent
     * @param to the most that would fit, in percent
     */
    record LevelLine(CertaintySummary.Level level, int percent, int from, int to) {

        static LevelLine of(CertaintySummary.Level level) {
            return new LevelLine(
                    level,
                    percent(level.right()),
                    percent(level.certainty().from()),
                    percent(level.certainty().to()));
        }

        private static int percent(double share) {
            return (int) Math.round(100 * share);
        }

        /** The key of the level's word. */
        public String levelKey() {
            return "sure.level." + level.certainty().name();
        }

        /** The key of the words on how it fits. */
        public String leaningKey() {
            return "sure.leaning." + level.leaning().name();
        }
    }

    @GetMapping("/progress/certainty")
    String certainty(@CurrentPerson SignedIn person, Model model) {
        var answers = said.of(person.id());
        model.addAttribute("answers", answers.size());
        model.addAttribute(
                "wrong",
                answers.stream()
                        .filter(SaidSure::isSureAndWrong)
                        .sorted(Comparator.comparing(SaidSure::at).reversed())
                        .limit(MOST_SURE_AND_WRONG)
                        .toList());
        if (!answers.isEmpty()) {
            var lines = lines(answers);
            model.addAttribute("lines", lines);
            model.addAttribute("plot", plot(lines));
        }
        return "progress/certainty";
    }

    /** The surest first. */
    private static List<LevelLine> lines(List<SaidSure> answers) {
        var told = answers.stream()
                .map(answer -> new CertaintySummary.Answer(answer.certainty(), answer.earned()))
                .toList();
        return CertaintySummary.of(told, 0).levels().stream()
                .map(LevelLine::of)
                .sorted(Comparator.comparing((LevelLine line) -> line.level().certainty())
                        .reversed())
                .toList();
    }

    private Plot plot(List<LevelLine> lines) {
        var plot = new BarPlot();
        lines.forEach(line -> plot.bar(
                word(line.levelKey()),
                line.percent(),
                line.from(),
                line.to(),
                word(line.levelKey()) + ": " + line.percent() + "%"));
        return plot.drawn();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
