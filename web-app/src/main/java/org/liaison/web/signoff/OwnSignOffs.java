package org.liaison.web.signoff;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** What a person's sign-off has gone through, with the evidence as it was each time. */
@Component
class OwnSignOffs implements OwnRecords<Entry> {

    private final SignOffLedger ledger;

    OwnSignOffs(SignOffLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<OwnTable<Entry, ?>> tables() {
        return List.of(OwnTable.<Entry>named("sign-offs")
                .column("number", entry -> entry.sequence() + 1)
                .column("what", Entry::kind)
                .column("by", Entry::actorName)
                .column("comment", Entry::remark)
                .column("at", Entry::at)
                .column("evidence", entry -> entry.evidence().text())
                .column("evidence-sha256", entry -> entry.evidence().digest()));
    }

    @Override
    public void about(PersonId person, Consumer<Entry> into) {
        ledger.of(person).forEach(into);
    }
}
