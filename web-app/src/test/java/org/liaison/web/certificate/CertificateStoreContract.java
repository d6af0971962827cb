package org.liaison.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.layout.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for certificates, and for the count of looks at them, on either database. */
abstract class CertificateStoreContract {

    private static final Instant SIGNED = Instant.ofEpochMilli(1_790_000_000_123L);

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCertificateIsFoundByItsHolderAndByItsCode() {
        var signature = signature(freshPerson(), SIGNED);
        certificates.issue(signature);
        var certificate = certificates.of(signature.person()).orElseThrow();
        assertThat(certificate.signature()).isEqualTo(signature);
        assertThat(certificates.withCode(certificate.code().value())).contains(certificate);
        assertThat(certificates.withCode(certificate.code().written().toLowerCase(Locale.ROOT)))
                .contains(certificate);
    }

    @Test
    void aSignatureKeepsTheCodeItHas() {
        var signature = signature(freshPerson(), SIGNED);
        certificates.issue(signature);
        var first = certificates.of(signature.person());
        certificates.issue(signature);
        assertThat(certificates.of(signature.person())).isEqualTo(first);
    }

    @Test
    void aLaterSignatureHasACodeOfItsOwnAndTheEarlierStaysKnown() {
        var person = freshPerson();
        certificates.issue(signature(person, SIGNED));
        var first = certificates.of(person).orElseThrow();
        certificates.issue(signature(person, SIGNED.plusSeconds(60)));
        assertThat(certificates.of(person)).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(certificates.withCode(first.code().value())).contains(first);
    }

    @Test
    void whatCanBeNoCodeIsNotFound() {
        for (var typed : new String[] {"", "-", "x", "0".repeat(20), "0".repeat(9000), "%", "\u0000", "' OR '1'='1"}) {
            assertThat(certificates.withCode(typed)).as(typed).isEmpty();
        }
        assertThat(certificates.of(freshPerson())).isEmpty();
    }

    @Test
    void anAddressMayLookSoOftenInASpanAndThenHasToWait() {
        var start = Instant.EPOCH.plus(Looks.SPAN.multipliedBy(4_000_000));
        var looks = at(start.plusSeconds(60));
        for (var look = 0; look < Looks.ALLOWED; look++) {
            assertThat(looks.count("192.0.2.7")).isEmpty();
        }
        assertThat(looks.count("192.0.2.7")).contains(Looks.SPAN.minusSeconds(60));
        assertThat(looks.count("192.0.2.8")).isEmpty();
        assertThat(at(start.plus(Looks.SPAN)).count("192.0.2.7")).isEmpty();
    }

    @Test
    void theAddressesOfOneNetworkAreCountedTogether() {
        var looks = at(Instant.EPOCH.plus(Looks.SPAN.multipliedBy(5_000_000)));
        for (var look = 0; look < Looks.ALLOWED; look++) {
            assertThat(looks.count("2001:db8:0:1:0:0:0:" + Integer.toHexString(look)))
                    .isEmpty();
        }
        assertThat(looks.count("2001:db8:0:1:ffff:0:0:1")).contains(Looks.SPAN);
        assertThat(looks.count("2001:db8:0:2:0:0:0:1")).isEmpty();
    }

    private Looks at(Instant moment) {
        return new Looks(jdbc, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Signature signature(PersonId person, Instant at) {
        return new Signature(person, "Noor Lind", new Edition("A path", "1.0.0"), "Sam Reed", at);
    }

    private PersonId freshPerson() {
        var login = "c-" + UUID.randomUUID();
        accounts.add(login, "Noor Lind", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
