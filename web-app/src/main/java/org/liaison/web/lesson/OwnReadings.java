package org.liaison.web.lesson;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liaison.content.LessonId;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** Which lessons a person has said to have read. */
@Component
class OwnReadings implements OwnRecords<Map.Entry<LessonId, Instant>> {

    private final Readings readings;

    OwnReadings(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<OwnTable<Map.Entry<LessonId, Instant>, ?>> tables() {
        return List.of(OwnTable.<Map.Entry<LessonId, Instant>>named("lessons-read")
                .column("lesson", reading -> reading.getKey().value())
                .column("at", Map.Entry::getValue));
    }

    @Override
    public void about(PersonId person, Consumer<Map.Entry<LessonId, Instant>> into) {
        readings.of(person).entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(into);
    }
}
