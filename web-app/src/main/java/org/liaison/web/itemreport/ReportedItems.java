package org.liaison.web.itemreport;

import java.util.List;
import java.util.Optional;
import org.liaison.engine.item.ItemId;
import org.liaison.web.layout.InUtc;
import org.liaison.web.quiz.AttemptId;
import org.springframework.stereotype.Component;

/** Tells where a reported item was asked. */
@Component
public class ReportedItems {

    private final ItemReports reports;

    ReportedItems(ItemReports reports) {
        this.reports = reports;
    }

    /**
     * What somebody said of an item. Who it was is not told: the question is to be judged, not the learner.
     *
     * @param reason the key of the words for what is wrong
     * @param comment in the reporter's own words; may be empty
     * @param day when, such as {@code 4 Jul 2026}
     */
    public record Remark(String reason, String comment, String day) {}

    /**
     * An item that something was reported on.
     *
     * @param attempt one that asked it
     * @param reports how many reports there are
     */
    public record Reported(ItemId item, AttemptId attempt, int reports) {}

    /** What was reported on an item, the newest first. */
    public List<Remark> on(ItemId item) {
        return reports.on(item).stream()
                .map(report -> new Remark(report.reason().messageKey(), report.comment(), InUtc.day(report.at())))
                .toList();
    }

    /** The items that something was reported on, those reported last first. */
    public List<Reported> all(int most) {
        return reports.items(most);
    }

    /** An attempt that asked this item and led to a report; empty when nobody reported it. */
    public Optional<AttemptId> attemptAt(ItemId item) {
        return reports.firstOn(item).map(ItemReport::attempt);
    }
}
