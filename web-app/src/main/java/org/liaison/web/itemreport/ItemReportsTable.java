package org.liaison.web.itemreport;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which problems a person has reported. */
@Component
class ItemReportsTable implements OwnTable {

    private final ItemReports reports;

    ItemReportsTable(ItemReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<String> columns() {
        return List.of("attempt", "question", "reason", "comment", "at");
    }

    @Override
    public void rows(PersonId person, Consumer<List<String>> into) {
        reports.by(person)
                .forEach(report -> into.accept(List.of(
                        report.attempt().value(),
                        String.valueOf(report.slot() + 1),
                        report.reason().name(),
                        report.comment(),
                        report.at().toString())));
    }
}
