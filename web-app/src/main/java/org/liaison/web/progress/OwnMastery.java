package org.liaison.web.progress;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.liaison.content.FactId;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** How far a person is with every fact they ever answered. */
@Component
class OwnMastery implements OwnRecords<OwnMastery.Known> {

    private final Progress progress;

    OwnMastery(Progress progress) {
        this.progress = progress;
    }

    /** A fact, and how it stands. */
    record Known(FactId fact, FactStanding standing) {}

    @Override
    public List<OwnTable<Known, ?>> tables() {
        return List.of(OwnTable.<Known>named("mastery")
                .column("fact", known -> known.fact().value())
                .column("level", known -> known.standing().mastery().level())
                .column("chance-known", known -> known.standing().mastery().known())
                .column("answers", known -> known.standing().answers())
                .column("last", known -> String.valueOf(known.standing().last())));
    }

    @Override
    public void about(PersonId person, Consumer<Known> into) {
        var knowledge = progress.of(person);
        knowledge.answered().stream()
                .sorted(Comparator.comparing(FactId::value))
                .forEach(fact -> into.accept(new Known(fact, knowledge.of(fact))));
    }
}
