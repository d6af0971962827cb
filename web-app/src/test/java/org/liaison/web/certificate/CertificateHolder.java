package org.liaison.web.certificate;

import java.time.Instant;
import org.liaison.web.account.People;
import org.liaison.web.layout.Edition;
import org.liaison.web.support.Newcomer;

/** A newcomer whose path was signed by Sam Reed on 24 November 2026. */
record CertificateHolder(Newcomer newcomer, Certificate certificate) {

    private static final Instant SIGNED = Instant.parse("2026-11-24T16:30:00.123Z");

    static CertificateHolder of(Newcomer newcomer, People people, Certificates certificates, Edition path) {
        var person = people.withLogin(newcomer.login()).orElseThrow();
        certificates.issue(new Signature(person.id(), person.name(), path, "Sam Reed", SIGNED));
        return new CertificateHolder(newcomer, certificates.of(person.id()).orElseThrow());
    }

    String code() {
        return certificate.code().written();
    }

    String file() {
        return "/certificates/" + code();
    }
}
