package org.liaison.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.SignedIn;
import org.liaison.web.layout.Edition;
import org.liaison.web.layout.PublicAddress;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.MovableClock;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

@LiaisonTest
class CertificatePageTests {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
    private static final String NOBODYS = "00000-00000-00000-00000";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateDocument document;

    @Autowired
    private Edition path;

    @Autowired
    private MovableClock clock;

    @Test
    void whoeverMeetsTheSignInPageFindsTheCheck() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/sign-in").body()).contains("href=\"/verify\">Check a certificate</a>");
        assertThat(visitor.get("/verify").status()).isEqualTo(200);
    }

    @Test
    void anybodyWithTheCodeSeesThatTheCertificateIsValidAndNothingElse() {
        var holder = holder();
        for (var address : new String[] {
            "/verify/" + holder.code(),
            "/verify?code=" + holder.code().toLowerCase(Locale.ROOT),
            "/verify?code=+" + holder.certificate().code().value() + "+"
        }) {
            var page = new Visitor(port).get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .as(address)
                    .contains("This certificate is valid", "Noor Lind", path.title(), "24 November 2026", "Sam Reed")
                    .doesNotContain(holder.newcomer().login())
                    .doesNotContain(holder.certificate().signature().person().value());
        }
    }

    @Test
    void everyUnknownCodeIsAnsweredAlike() {
        holder();
        var unknown = new Visitor(port).get("/verify/" + NOBODYS);
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.body()).contains("No certificate has this code").doesNotContain("This certificate is valid");
        for (var typed : new String[] {"x", "0", "00000-00000-00000-00001", "%C3%BC", "A".repeat(500), "UUUUU"}) {
            for (var address : new String[] {"/verify/" + typed, "/verify?code=" + typed}) {
                var page = new Visitor(port).get(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                assertThat(withoutTyped(page)).as(address).isEqualTo(withoutTyped(unknown));
            }
        }
        assertThat(new Visitor(port).get("/verify?code=%00%25").body()).contains("No certificate has this code");
        assertThat(new Visitor(port).get("/verify?code=%3Cb%3E").body()).contains("value=\"&lt;b&gt;\"");
    }

    @Test
    void theCheckBeginsNoSessionAndKeepsAnswersOutOfSearchEngines() {
        for (var address : new String[] {"/verify", "/verify?code=", "/verify?code=x", "/verify/x"}) {
            var page = new Visitor(port).get(address);
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.header("Set-Cookie")).as(address).isEmpty();
            assertThat(page.header("X-Robots-Tag").isEmpty()).as(address).isEqualTo(!address.contains("x"));
            assertThat(page.header("Cache-Control")).as(address).contains("no-store");
        }
        assertThat(new Visitor(port).get("/verify").body()).doesNotContain("No certificate has this code");
    }

    @Test
    void whoeverTriesManyCodesHasToWait() {
        var holder = holder();
        clock.advance(Looks.SPAN.multipliedBy(2));
        try {
            var visitor = new Visitor(port);
            for (var look = 0; look < Looks.ALLOWED; look++) {
                assertThat(visitor.get("/verify/" + NOBODYS).status()).isEqualTo(200);
            }
            var refused = visitor.get("/verify/" + holder.code());
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.body()).contains("Too many checks").doesNotContain("Noor Lind");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 901);
            assertThat(visitor.get("/verify").status()).isEqualTo(200);
            clock.advance(Looks.SPAN);
            assertThat(visitor.get("/verify/" + holder.code()).body()).contains("Noor Lind");
        } finally {
            clock.reset();
        }
    }

    @Test
    void aHolderTakesTheirOwnCertificateAndNobodyElses() {
        var holder = holder();
        var own = holder.newcomer().visitor().get(holder.file());
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(own.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"certificate-" + holder.code() + ".pdf\"");
        assertThat(holder.newcomer().visitor().get("/onboarding/sign-off").body())
                .contains("Your certificate", "href=\"" + holder.file() + "\"");

        for (var login : new String[] {"ada", "sam", "kim"}) {
            assertThat(Visitor.signedIn(port, login).get(holder.file()).status())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(holder.newcomer().visitor().get(holder().file()).status()).isEqualTo(404);
        assertThat(holder.newcomer().visitor().get("/certificates/" + NOBODYS).status())
                .isEqualTo(404);
        assertThat(new Visitor(port).get(holder.file()).location()).isEqualTo("/sign-in");
    }

    @Test
    void whoHasNotBeenSignedForHasNoCertificate() {
        var newcomer = Newcomer.arrive(accounts, port);
        assertThat(newcomer.visitor().get("/onboarding/sign-off").body()).doesNotContain("Your certificate");
    }

    @Test
    void theFileSaysWhatWasSignedAndItsCodeChecks() throws IOException {
        var holder = holder();
        try (var pdf = Loader.loadPDF(holder.newcomer().visitor().file(holder.file()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Noor Lind", path.title(), "version " + path.version())
                    .contains("Signed by Sam Reed on 24 November 2026", "http://localhost:" + port + "/verify");
            var code = CODE.matcher(text);
            assertThat(code.find()).isTrue();
            assertThat(new Visitor(port).get("/verify/" + code.group()).body()).contains("This certificate is valid");
        }
    }

    @Test
    void theFileNamesThePublicAddressWhereOneIsSet() throws IOException {
        var holder = holder();
        var outside = URI.create("https://liaison.example.org/training/");
        var settings = new LiaisonSettings(Path.of("unused"), false, null, null, outside);
        var signature = holder.certificate().signature();
        var person =
                new SignedIn(signature.person(), holder.newcomer().login(), signature.name(), new TreeSet<>(), false);
        var answer = new CertificateController(certificates, document, new PublicAddress(settings))
                .pdf(holder.code(), person, new MockHttpServletRequest());
        try (var pdf = Loader.loadPDF(Objects.requireNonNull(answer.getBody()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Enter the code at https://liaison.example.org/training/verify");
        }
    }

    @Test
    void theFileIsTaggedForPeopleWhoDoNotSeeIt() throws IOException {
        var holder = holder();
        try (var pdf = Loader.loadPDF(holder.newcomer().visitor().file(holder.file()))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Certificate of Noor Lind");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .containsPattern("pdfuaid:part(=\"|>)1");
            assertThat(outline(catalog.getStructureTreeRoot(), new StringBuilder()))
                    .contains("H1", "H2", "P", "Link");
            assertThat(fontsAreEmbedded(pdf)).isTrue();
        }
    }

    private static boolean fontsAreEmbedded(PDDocument pdf) throws IOException {
        var resources = pdf.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            if (!resources.getFont(name).isEmbedded()) {
                return false;
            }
        }
        return resources.getFontNames().iterator().hasNext();
    }

    private static String outline(PDStructureNode node, StringBuilder into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.append(element.getStructureType()).append(' ');
                outline(element, into);
            }
        }
        return into.toString();
    }

    private static String withoutTyped(Page page) {
        return page.body().replaceAll(" value=\"[^\"]*\"", "");
    }

    private CertificateHolder holder() {
        return CertificateHolder.of(Newcomer.arrive(accounts, port), people, certificates, path);
    }
}
