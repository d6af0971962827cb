package org.liaison.web.review;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.liaison.web.review.WeeklyGoals.Wanted;
import org.springframework.stereotype.Component;

/** Which goals a person has set for the week. */
@Component
class OwnGoals implements OwnRecords<Wanted> {

    private final WeeklyGoals goals;

    OwnGoals(WeeklyGoals goals) {
        this.goals = goals;
    }

    @Override
    public List<OwnTable<Wanted, ?>> tables() {
        return List.of(OwnTable.<Wanted>named("weekly-goals")
                .column("days", Wanted::days)
                .column("at", Wanted::at));
    }

    @Override
    public void about(PersonId person, Consumer<Wanted> into) {
        goals.record(person).forEach(into);
    }
}
