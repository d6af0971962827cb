package org.liaison.web.gradebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.csv.CsvLine;
import org.springframework.stereotype.Component;

/** Writes a whole gradebook as a file, with the words of the screen, some hundred learners at a time. */
@Component
class GradebookFiles {

    private static final int AT_A_TIME = 500;

    private final Gradebook gradebook;
    private final CellWords words;

    GradebookFiles(Gradebook gradebook, CellWords words) {
        this.gradebook = gradebook;
        this.words = words;
    }

    /** Takes a row of cells, and is told after some hundreds of them. */
    private interface Rows {
        void row(List<String> cells) throws IOException;

        void pause() throws IOException;
    }

    /** Comma-separated values in UTF-8. */
    void csv(Cohort cohort, ScoreFilter filter, OutputStream into) throws IOException {
        write(cohort, filter, new Rows() {
            @Override
            public void row(List<String> cells) throws IOException {
                into.write(CsvLine.of(cells).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void pause() throws IOException {
                into.flush();
            }
        });
    }

    /** A spreadsheet of one sheet, whose cells are all text. */
    void xlsx(Cohort cohort, ScoreFilter filter, OutputStream into) throws IOException {
        try (var workbook = new Workbook(into, "Liaison", "1.0");
                var sheet = workbook.newWorksheet(words.of("scores.title"))) {
            write(cohort, filter, new Rows() {
                private int at;

                @Override
                public void row(List<String> cells) {
                    for (var column = 0; column < cells.size(); column++) {
                        sheet.inlineString(at, column, CsvLine.guarded(cells.get(column)));
                    }
                    at++;
                }

                @Override
                public void pause() throws IOException {
                    sheet.flush();
                }
            });
        }
    }

    private void write(Cohort cohort, ScoreFilter filter, Rows rows) throws IOException {
        var part = gradebook.page(cohort.id(), filter, "", AT_A_TIME);
        rows.row(head(part));
        while (true) {
            for (var line : part.lines()) {
                rows.row(cells(line));
            }
            rows.pause();
            if (part.next().isEmpty()) {
                return;
            }
            part = gradebook.page(cohort.id(), filter, part.next(), AT_A_TIME);
        }
    }

    private List<String> head(Gradebook.Part part) {
        return Stream.concat(
                        Stream.of(words.of("scores.column.learner"), words.of("account.login")),
                        part.columns().stream().map(column -> column.title()))
                .toList();
    }

    private List<String> cells(Gradebook.Line line) {
        return Stream.concat(
                        Stream.of(line.learner().name(), line.learner().login()),
                        line.cells().stream().map(cell -> words.of(cell)))
                .toList();
    }
}
