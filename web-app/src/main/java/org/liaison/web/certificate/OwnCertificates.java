package org.liaison.web.certificate;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;
import org.liaison.web.owndata.OwnRecords;
import org.liaison.web.owndata.OwnTable;
import org.springframework.stereotype.Component;

/** The certificates a person was given, with the codes by which others can check them. */
@Component
class OwnCertificates implements OwnRecords<Certificate> {

    private final Certificates certificates;

    OwnCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<OwnTable<Certificate, ?>> tables() {
        return List.of(OwnTable.<Certificate>named("certificates")
                .column("code", given -> given.code().written())
                .column("name", given -> given.signature().name())
                .column("path", given -> given.signature().path().title())
                .column("version", given -> given.signature().path().version())
                .column("signed-by", given -> given.signature().signer())
                .column("signed", given -> given.signature().at()));
    }

    @Override
    public void about(PersonId person, Consumer<Certificate> into) {
        certificates.allOf(person).forEach(into);
    }
}
