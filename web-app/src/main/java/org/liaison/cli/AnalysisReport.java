package org.liaison.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liaison.engine.analysis.DistractorStatistics;
import org.liaison.engine.analysis.DistractorStatistics.Pick;
import org.liaison.engine.analysis.ItemStatistics;
import org.liaison.engine.analysis.Marks;
import org.liaison.engine.analysis.TestStatistics;
import org.liaison.engine.analysis.Verdict;
import org.liaison.engine.analysis.irt.Model;

/** What {@code analyse} found out about a test; the JSON form is a contract. */
record AnalysisReport(String file, TestStatistics test, List<ItemReport> items, Optional<Irt> irt) {

    /** One item with its options and its verdict. */
    record ItemReport(ItemStatistics statistics, List<DistractorStatistics> options, Verdict verdict) {}

    /** @throws UnusableSheet if a model is asked for that the marks do not allow */
    static AnalysisReport of(String file, AnswerSheet sheet, Optional<Model> model) {
        var marks = Marks.of(sheet.items(), sheet.marks());
        var guessing = new double[sheet.items().size()];
        Arrays.setAll(guessing, item -> guessing(sheet.options(item)));
        var items = new ArrayList<ItemReport>();
        for (var statistics : ItemStatistics.of(marks, guessing)) {
            var options = options(sheet, marks, items.size());
            items.add(new ItemReport(statistics, options, Verdict.on(statistics, options)));
        }
        return new AnalysisReport(file, TestStatistics.of(marks), items, model.map(wanted -> Irt.of(sheet, wanted)));
    }

    private static double guessing(List<String> options) {
        return options.size() < 2 ? 0 : 1.0 / options.size();
    }

    private static List<DistractorStatistics> options(AnswerSheet sheet, Marks marks, int item) {
        var options = sheet.options(item);
        if (options.size() < 2) {
            return List.of();
        }
        var rests = marks.rests(item);
        var picks = new ArrayList<Pick>();
        for (var learner = 0; learner < rests.length; learner++) {
            picks.add(new Pick(sheet.rows().get(learner).cells().get(item), rests[learner]));
        }
        var key = sheet.keys().getOrDefault(sheet.items().get(item), "");
        return DistractorStatistics.table(key, options, picks);
    }

    Map<String, @Nullable Object> json() {
        var report = new FigureRow()
                .with("file", file)
                .with("learners", test.learners())
                .with("test", testRow().json())
                .with("items", itemRows());
        irt.ifPresent(fitted -> report.with("irt", fitted.json()));
        return report.json();
    }

    private FigureRow testRow() {
        return new FigureRow()
                .with("n", test.learners())
                .with("items", test.items())
                .with("outOf", test.outOf())
                .with("mean", test.mean())
                .with("sd", test.deviation())
                .with("skewness", test.skewness())
                .with("kurtosis", test.kurtosis())
                .with("alpha", test.alpha())
                .with("kr20", test.kr20())
                .with("internalConsistency", test.internalConsistency())
                .with("errorRatio", test.errorRatio())
                .with("sem", test.error())
                .with("alphaTwiceAsLong", test.alphaWhenLonger(2));
    }

    private List<Map<String, @Nullable Object>> itemRows() {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var item : items) {
            var row = row(item);
            irt.ifPresent(fitted -> row.with("irt", fitted.json(rows.size())));
            rows.add(row.json());
        }
        return rows;
    }

    private static FigureRow row(ItemReport item) {
        var statistics = item.statistics();
        return new FigureRow()
                .with("item", statistics.item())
                .with("n", statistics.n())
                .with("facility", statistics.facility())
                .with("sd", statistics.deviation())
                .with("guessing", statistics.guessing())
                .with("pointBiserial", statistics.pointBiserial())
                .with("discriminationIndex", statistics.discriminationIndex())
                .with("discriminativeEfficiency", statistics.efficiency())
                .with("effectiveWeight", statistics.weight())
                .with("upperLower", statistics.upperLower())
                .with(
                        "options",
                        item.options().stream().map(AnalysisReport::row).toList())
                .with("verdict", item.verdict().text())
                .with(
                        "flags",
                        item.verdict().flags().stream()
                                .map(flag -> Codes.of(flag.reason()))
                                .toList());
    }

    private static Map<String, @Nullable Object> row(DistractorStatistics option) {
        return new FigureRow()
                .with("option", option.option())
                .with("key", option.key())
                .with("count", option.count())
                .with("share", option.share())
                .with("shareOfErrors", option.shareOfErrors())
                .with("discrimination", option.discrimination())
                .with("working", Codes.of(option.working()))
                .json();
    }

    String text() {
        return AnalysisText.of(this);
    }
}
