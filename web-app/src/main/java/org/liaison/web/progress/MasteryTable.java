package org.liaison.web.progress;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.liaison.content.FactId;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** How far a person is with every fact they ever answered. */
@Component
class MasteryTable implements OwnTable {

    private final Progress progress;

    MasteryTable(Progress progress) {
        this.progress = progress;
    }

    @Override
    public String name() {
        return "mastery";
    }

    @Override
    public List<String> columns() {
        return List.of("fact", "level", "chance-known", "answers", "last");
    }

    @Override
    public void rows(PersonId person, Consumer<List<String>> into) {
        var knowledge = progress.of(person);
        knowledge.answered().stream()
                .sorted(Comparator.comparing(FactId::value))
                .forEach(fact -> {
                    var standing = knowledge.of(fact);
                    into.accept(List.of(
                            fact.value(),
                            standing.mastery().level().name(),
                            String.valueOf(standing.mastery().known()),
                            String.valueOf(standing.answers()),
                            String.valueOf(standing.last())));
                });
    }
}
