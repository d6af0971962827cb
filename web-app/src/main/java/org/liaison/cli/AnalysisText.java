package org.liaison.cli;

import java.util.Locale;
import org.liaison.cli.AnalysisReport.ItemReport;
import org.liaison.engine.analysis.Figure;

/** An analysis for people to read. */
final class AnalysisText {

    private final StringBuilder text = new StringBuilder();

    private AnalysisText() {}

    static String of(AnalysisReport report) {
        var page = new AnalysisText();
        page.test(report);
        for (var item = 0; item < report.items().size(); item++) {
            page.item(report, item);
        }
        report.irt().ifPresent(page::model);
        return page.text.toString().stripTrailing();
    }

    private void test(AnalysisReport report) {
        var test = report.test();
        line("%s: %d learners, %d items, 95%% intervals in brackets", report.file(), test.learners(), test.items());
        line("  mean %s of %.0f, SD %s", figure(test.mean()), test.outOf(), figure(test.deviation()));
        line("  skewness %s, kurtosis %s", figure(test.skewness()), figure(test.kurtosis()));
        line("  alpha %s, KR-20 %s", figure(test.alpha()), figure(test.kr20()));
        line("  error ratio %s%%, SEM %s", figure(test.errorRatio()), figure(test.error()));
        if (test.learners() < Figure.TOO_FEW) {
            line("  Too few learners to judge anything.");
        }
    }

    private void item(AnalysisReport report, int number) {
        ItemReport item = report.items().get(number);
        var statistics = item.statistics();
        line("");
        line("%s: %s", statistics.item(), item.verdict().text());
        line(
                "  facility %s, SD %s, point-biserial %s",
                figure(statistics.facility()), figure(statistics.deviation()), figure(statistics.pointBiserial()));
        line(
                "  efficiency %s%%, weight %s%%, upper-lower %s, guess %.2f",
                figure(statistics.efficiency()),
                figure(statistics.weight()),
                figure(statistics.upperLower()),
                statistics.guessing());
        report.irt().ifPresent(irt -> {
            var calibrated = irt.calibration().items().get(number);
            var fit = irt.fits().get(number);
            line("  a %s, b %s", figure(calibrated.discrimination()), figure(calibrated.difficulty()));
            line("  infit %s, outfit %s", figure(fit.infit()), figure(fit.outfit()));
        });
        item.options()
                .forEach(option -> line(
                        "  %s %s: %d, share %s, discrimination %s, %s",
                        option.key() ? "*" : " ",
                        option.option(),
                        option.count(),
                        figure(option.share()),
                        figure(option.discrimination()),
                        Codes.of(option.working()).replace('-', ' ')));
    }

    private void model(Irt irt) {
        line("");
        line(
                "Model %s: log likelihood %.3f after %d rounds. %s",
                irt.model(),
                irt.calibration().logLikelihood(),
                irt.calibration().rounds(),
                irt.note());
    }

    private static String figure(Figure figure) {
        if (!figure.isKnown()) {
            return "unknown";
        }
        return Double.isNaN(figure.low())
                ? String.format(Locale.ROOT, "%.3f", figure.value())
                : String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", figure.value(), figure.low(), figure.high());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}
