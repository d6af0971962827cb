package org.liaison.web.progress;

import java.util.Collection;
import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Statements;
import org.springframework.stereotype.Component;

/** Puts facts and how far somebody is with them into lines of a table. */
@Component
class FactLines {

    private final Pack pack;
    private final Statements statements;

    FactLines(Pack pack) {
        this.pack = pack;
        this.statements = Statements.of(pack);
    }

    /**
     * One fact.
     *
     * @param path where it is taught, or else told
     */
    record Line(FactId id, String statement, String path, boolean askable, FactStanding standing) {}

    List<Line> of(Collection<FactId> facts, Knowledge knowledge) {
        return facts.stream()
                .map(pack::fact)
                .map(fact -> new Line(
                        fact.id(), statements.say(fact), path(fact), fact.isAskable(), knowledge.of(fact.id())))
                .toList();
    }

    private String path(Fact fact) {
        return pack.lessonOf(fact.id())
                .map(lesson -> "/learn/" + lesson + "#fact-" + fact.id())
                .orElse("/stakeholders/" + fact.subject());
    }
}
