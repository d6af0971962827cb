package org.liaison.web.itemreport;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which problems a person has reported. */
@Component
class OwnReports implements OwnRecords<ItemReport> {

    private final ItemReports reports;

    OwnReports(ItemReports reports) {
        this.reports = reports;
    }

    @Override
    public List<OwnTable<ItemReport, ?>> tables() {
        return List.of(OwnTable.<ItemReport>named("reports")
                .column("attempt", report -> report.attempt().value())
                .column("question", report -> report.slot() + 1)
                .column("reason", ItemReport::reason)
                .column("comment", ItemReport::comment)
                .column("at", ItemReport::at));
    }

    @Override
    public void about(PersonId person, Consumer<ItemReport> into) {
        reports.by(person).forEach(into);
    }
}
