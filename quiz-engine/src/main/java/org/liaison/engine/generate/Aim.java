package org.liaison.engine.generate;

import java.util.List;
import org.liaison.content.Fact;
import org.liaison.content.Thing;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Option;

/** Which end of a fact an item asks for. */
enum Aim {
    OBJECT {
        @Override
        List<String> wordings(Fact fact) {
            return fact.relation().phrasing().asksObject();
        }

        @Override
        List<Naming> namings(Workshop workshop, Fact fact) {
            return workshop.distractors().namingsOf(fact.object());
        }

        @Override
        Option key(Inquiry inquiry, Naming naming) {
            return inquiry.objectKey(naming);
        }

        @Override
        Chosen wrong(Inquiry inquiry, Naming naming, int most, Dice dice) {
            return inquiry.objects(naming, most, dice);
        }

        @Override
        String stem(Workshop workshop, Fact fact, String wording) {
            return workshop.wording().askObject(fact, wording);
        }

        @Override
        Thing end(Claim claim) {
            return claim.object();
        }
    },
    SUBJECT {
        @Override
        List<String> wordings(Fact fact) {
            return fact.relation().phrasing().asksSubject();
        }

        @Override
        List<Naming> namings(Workshop workshop, Fact fact) {
            return workshop.distractors().namingsOf(fact.subject());
        }

        @Override
        Option key(Inquiry inquiry, Naming naming) {
            return inquiry.subjectKey(naming);
        }

        @Override
        Chosen wrong(Inquiry inquiry, Naming naming, int most, Dice dice) {
            return inquiry.subjects(naming, most, dice);
        }

        @Override
        String stem(Workshop workshop, Fact fact, String wording) {
            return workshop.wording()
                    .askSubject(
                            fact,
                            wording,
                            workshop.pack().entity(fact.subject()).sort());
        }

        @Override
        Thing end(Claim claim) {
            return new Thing.Ref(claim.subject());
        }
    };

    /** The name that templates carry, such as {@code object}. */
    String code() {
        return this == OBJECT ? "object" : "subject";
    }

    /** The questions the vocabulary has for this end. */
    abstract List<String> wordings(Fact fact);

    /** The ways the options can be named, the shorter first. */
    abstract List<Naming> namings(Workshop workshop, Fact fact);

    abstract Option key(Inquiry inquiry, Naming naming);

    abstract Chosen wrong(Inquiry inquiry, Naming naming, int most, Dice dice);

    abstract String stem(Workshop workshop, Fact fact, String wording);

    /** This end of a claim. */
    abstract Thing end(Claim claim);
}
