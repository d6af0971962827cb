package org.liaison.web.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which lessons a person has said to have read. */
@Component
class LessonsReadTable implements OwnTable {

    private final Readings readings;

    LessonsReadTable(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "lessons-read";
    }

    @Override
    public List<String> columns() {
        return List.of("lesson", "at");
    }

    @Override
    public void rows(PersonId person, Consumer<List<String>> into) {
        readings.of(person).entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(reading -> into.accept(
                        List.of(reading.getKey().value(), reading.getValue().toString())));
    }
}
