package org.liaison.web.find;

import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Statements;
import org.liaison.web.find.Advice.Reason;
import org.liaison.web.pack.Citations;

/** Words facts as reasons, each with its source. */
final class Reasons {

    private final Statements statements;
    private final Citations citations;

    Reasons(Pack pack, Citations citations) {
        this.statements = Statements.of(pack);
        this.citations = citations;
    }

    Reason of(Fact fact) {
        return new Reason(statements.say(fact), citations.of(fact.citations()));
    }
}
