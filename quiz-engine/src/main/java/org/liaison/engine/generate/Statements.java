package org.liaison.engine.generate;

import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Thing;

/** Says the facts of a pack in plain English, in the words in which questions are asked about them. */
public final class Statements {

    private final Pack pack;
    private final Wording wording;

    private Statements(Pack pack) {
        this.pack = pack;
        this.wording = new Wording(pack);
    }

    /** The statements of this pack. */
    public static Statements of(Pack pack) {
        return new Statements(pack);
    }

    /** The fact as a sentence, such as "DFAS is based in Indianapolis."; a short form is said of the full name. */
    public String say(Fact fact) {
        return wording.statement(fact);
    }

    /** What the fact says of its subject, such as "is based in Indianapolis". */
    public String predicate(Fact fact) {
        return wording.predicate(fact, pack.entity(fact.subject()).plural());
    }

    /** The duty that the fact gives, as of one who has it and without a condition, such as "provides spare parts". */
    public String duty(Fact fact) {
        return wording.duty(fact);
    }

    /** An object as it stands inside a sentence, by its short form where it has one. */
    public String object(Thing object) {
        return wording.said(object);
    }
}
