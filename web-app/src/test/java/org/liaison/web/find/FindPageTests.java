package org.liaison.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class FindPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ContactFinder finder;

    @Test
    void everybodyWhoIsSignedInMayFind() {
        for (var login : new String[] {"ada", "ben", "ivy", "kim"}) {
            var page = Visitor.signedIn(port, login).get("/find");
            assertThat(page.status()).as(login).isEqualTo(200);
            assertThat(page.body()).as(login).contains(">Find</a>");
        }
    }

    @Test
    void aQuestionIsEchoedEscapedAndFindsNothing() {
        var body = Visitor.signedIn(port, "ben").get("/find?q=%3Cscript%3Ezzqq").body();
        assertThat(body)
                .contains("Nothing found for &quot;&lt;script&gt;zzqq&quot;")
                .doesNotContain("<script>zzqq");
    }

    @Test
    void resultsAreMarkedCountedAndLeadSomewhere() {
        var ben = Visitor.signedIn(port, "ben");
        var body = ben.get("/find?q=contract+audting").body();
        assertThat(body).contains("<mark>auditing</mark>").containsPattern("\\d+ results for");
        var links = Pattern.compile("class=\"found-title\"><a href=\"([^\"#]+)").matcher(body);
        var seen = 0;
        while (links.find()) {
            assertThat(ben.get(links.group(1)).status()).as(links.group(1)).isEqualTo(200);
            seen++;
        }
        assertThat(seen).isPositive();
    }

    @Test
    void theCountryProgramPeopleAreToldApart() {
        assertThat(first(need("one given SC case"), "Navy")).contains("MILDEP Case Manager");
        assertThat(first(need("Monitoring and easing"), "Navy")).contains("Navy Country Program Director");
        assertThat(first("", "")).contains("Country Program Director at DSCA");
        assertThat(first(need("Finding out who your CPD is"), "")).contains("Defense Security Cooperation Agency");
    }

    @Test
    void trainingIsOneNeedThatTheServiceDecides() {
        var need = need("international education and training");
        assertThat(first(need, "Army")).contains("Army Security Assistance Training Field Activity");
        assertThat(first(need, "Navy")).contains("Naval Education and Training Security Assistance Field Activity");
        assertThat(first(need, "Air Force")).contains("Air Force Security Assistance Training Squadron");
    }

    @Test
    void everyNeedHasAnAnswerWithItsReason() {
        for (var need : finder.needs()) {
            var advice = finder.advise(need.id(), "", "");
            assertThat(advice.answers()).as(need.words()).isNotEmpty();
            assertThat(advice.answers())
                    .allSatisfy(answer -> assertThat(answer.citations()).isNotEmpty());
        }
    }

    @Test
    void aStageNarrowsTheDuties() {
        var advice = finder.advise("", "", "lor");
        assertThat(advice.answers())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.reason()).containsPattern("LOR|Letters? of Request"));
    }

    @Test
    void oddAddressesAreAnsweredCalmly() {
        var ben = Visitor.signedIn(port, "ben");
        assertThat(ben.get("/find/contact?need=no-such&circle=Nowhere&matter=none")
                        .status())
                .isEqualTo(200);
        assertThat(ben.get("/find/contact?need=%00&circle=%3Cb%3E").body()).doesNotContain("<b>");
        assertThat(ben.get("/glossary").body()).contains("id=\"term-dsca\"");
    }

    private String need(String beginning) {
        return finder.needs().stream()
                .filter(need -> need.words().toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String first(String need, String circle) {
        var body = Visitor.signedIn(port, "ben")
                .get("/find/contact?need=" + need + "&circle=" + circle.replace(" ", "+"))
                .body();
        var from = body.indexOf("<li class=\"first\">");
        assertThat(from).as(need).isPositive();
        var answer = body.substring(from, body.indexOf("</li>", from));
        assertThat(answer).contains("Because:", "Source:");
        return answer;
    }
}
