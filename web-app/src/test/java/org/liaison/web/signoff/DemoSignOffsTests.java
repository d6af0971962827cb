package org.liaison.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor of the demonstration finds of sign-offs and certificates. */
@LiaisonTest
class DemoSignOffsTests {

    private static final String REQUEST = "/onboarding/sign-off";
    private static final Pattern CERTIFICATE = Pattern.compile("/certificates/([0-9A-Z-]+)");

    @LocalServerPort
    private int port;

    @Test
    void noaHoldsACertificateThatAnybodyCanCheck() {
        var noa = Visitor.signedIn(port, "noa");
        var page = noa.get(REQUEST).body();
        assertThat(page).contains("Signed by Sam Reed", "Your certificate");
        var code = CERTIFICATE.matcher(page);
        assertThat(code.find()).isTrue();
        assertThat(new String(noa.file("/certificates/" + code.group(1)), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new Visitor(port).get("/verify/" + code.group(1)).body()).contains("Noa Levin", "Sam Reed");
        assertThat(noa.get("/").body()).contains("You have done every step");
    }

    @Test
    void leosRequestWaitsForSam() {
        assertThat(Visitor.signedIn(port, "leo").get(REQUEST).body()).contains("Asked for by Leo Brandt");
        var sam = Visitor.signedIn(port, "sam");
        assertThat(sam.get("/signoffs").body()).contains("Ada Park", "Asked for by Leo Brandt", "Signed by Sam Reed");
    }

    @Test
    void theSignInPageSaysWhatCanBeSeenAsWhom() {
        assertThat(new Visitor(port).get("/sign-in").body())
                .contains("Noa Levin", "holds a certificate", "waits for the sign-off");
    }
}
