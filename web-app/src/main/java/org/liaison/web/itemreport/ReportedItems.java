package org.liaison.web.itemreport;

import java.util.Optional;
import org.liaison.engine.item.ItemId;
import org.liaison.web.quiz.AttemptId;
import org.springframework.stereotype.Component;

/** Tells where a reported item was asked. */
@Component
public class ReportedItems {

    private final ItemReports reports;

    ReportedItems(ItemReports reports) {
        this.reports = reports;
    }

    /** An attempt that asked this item and led to a report; empty when nobody reported it. */
    public Optional<AttemptId> attemptAt(ItemId item) {
        return reports.firstOn(item).map(ItemReport::attempt);
    }
}
