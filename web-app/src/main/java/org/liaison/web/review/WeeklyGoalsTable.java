package org.liaison.web.review;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which goals a person has set for the week. */
@Component
class WeeklyGoalsTable implements OwnTable {

    private final WeeklyGoals goals;

    WeeklyGoalsTable(WeeklyGoals goals) {
        this.goals = goals;
    }

    @Override
    public String name() {
        return "weekly-goals";
    }

    @Override
    public List<String> columns() {
        return List.of("days", "at");
    }

    @Override
    public void rows(PersonId person, Consumer<List<String>> into) {
        goals.record(person)
                .forEach(wanted -> into.accept(
                        List.of(String.valueOf(wanted.days()), wanted.at().toString())));
    }
}
