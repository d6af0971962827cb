package org.liaison.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Page;
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
            assertThat(page.body()).as(login).contains(">Find</h1>");
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
    void whileSomebodyTypesOnlyTheResultsAreSent() {
        var ben = Visitor.signedIn(port, "ben");
        var part = ben.get("/find?q=audting", "HX-Request", "true");
        assertThat(part.body())
                .contains("data-announce", "results for &quot;audting&quot;", "<mark>auditing</mark>")
                .doesNotContain("data-focus", "<html", "<input", "<h1");
        assertThat(ben.get("/find?q=+", "HX-Request", "true").body().strip()).isEmpty();
        var whole = ben.get("/find?q=audting");
        assertThat(whole.body()).contains("<h1", "data-focus=\"yes\"", "hx-get=\"/find\"");
        var restored = ben.get("/find?q=audting", "HX-Request", "true", "HX-History-Restore-Request", "true");
        assertThat(restored.body()).contains("<h1");
    }

    @Test
    void caseManagerMildepCountryProgramDirectorAndDscaCpdAreToldApart() {
        var oneCase = need("One given SC case");
        var service = need("is responsible for overseeing one MILDEP's");
        assertThat(first(oneCase, "Navy"))
                .contains("MILDEP Case Manager", "The Department of the Navy is one of the Military Departments.")
                .contains("Ask for its own:", "<strong>Navy Case Manager</strong>")
                .contains("is the focal point for one given SC case");
        assertThat(first(oneCase, "Army")).contains("MILDEP Case Manager", "Army Case Manager");
        assertThat(first(oneCase, "Air Force")).contains("MILDEP Case Manager", "Air Force Case Manager");
        assertThat(first(service, "Navy"))
                .contains("MILDEP Country Program Director")
                .contains("href=\"/stakeholders/navy-cpd\">Navy Country Program Director</a>");
        assertThat(first(service, "Air Force"))
                .contains("MILDEP Country Program Director", "<strong>Air Force Country Program Director</strong>");
        assertThat(first(need("is responsible for monitoring and easing"), "Navy"))
                .contains("Navy Country Program Director");
        assertThat(first(need("is responsible for all SC activities for a country"), ""))
                .contains("Country Program Director at DSCA");
    }

    @Test
    void whoeverDoesNotKnowWhereToStartIsSentToTheCpdAtDsca() {
        for (var circle : List.of("", "Navy", "Army", "Air Force", "State")) {
            assertThat(first("", circle)).as(circle).contains("Country Program Director at DSCA");
        }
        assertThat(answer("", "Navy").body())
                .contains("Navy Case Manager", "Naval Education and Training Security Assistance Field Activity")
                .doesNotContain("Army Security Assistance Training Field Activity");
        assertThat(first(need("the name of your CPD"), "")).contains("Defense Security Cooperation Agency");
    }

    @Test
    void eachOfTheThreeAnswersSaysHowToTellItFromTheOthers() {
        for (var need : List.of(
                need("One given SC case"),
                need("is responsible for monitoring and easing"),
                need("First questions about security cooperation in general"))) {
            var apart = apart(answer(need, "").body());
            assertThat(apart)
                    .as(need)
                    .contains("three people who look after your program", "How to tell:", "The view narrows")
                    .contains("/stakeholders/dsca-cpd", "/stakeholders/mildep-cpd", "/stakeholders/case-manager")
                    .containsOnlyOnce("your answer");
            assertThat(apart.split("Source:")).as(need).hasSizeGreaterThanOrEqualTo(4);
        }
        assertThat(apart(answer(need("First questions about security"), "").body()))
                .contains("Two jobs share one title.");
    }

    @Test
    void aPersonOfOneServiceIsNotGivenToAnother() {
        var advice = finder.advise(need("is responsible for monitoring and easing"), "Army", "");
        assertThat(advice.elsewhere()).isTrue();
        assertThat(advice.answers())
                .allSatisfy(answer -> assertThat(answer.at()).isNull());
    }

    @Test
    void theWayToSomebodyIsTheOneToTurnTo() {
        assertThat(first(need("Security Cooperation Organizations"), "")).contains("Defense Attaché Office");
    }

    @Test
    void theWordsOfEveryNeedAreWhole() {
        assertThat(finder.needs())
                .extracting(Need::words)
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("(^| )'|  | $|\\b(of|for|the)( the)?$"));
        assertThat(finder.needs()).extracting(Need::words).doesNotHaveDuplicates();
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
                    .flatExtracting(Advice.Answer::reasons)
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.citations()).isNotEmpty());
        }
    }

    @Test
    void aStageNarrowsTheDuties() {
        var advice = finder.advise("", "", "lor");
        assertThat(advice.answers())
                .flatExtracting(Advice.Answer::reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.statement()).containsPattern("LOR|Letters? of Request"));
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
        var body = answer(need, circle).body();
        var from = body.indexOf("<li class=\"first\">");
        assertThat(from).as(need).isPositive();
        var answer = body.substring(from, body.indexOf("</li>", from));
        assertThat(answer).contains("Because:", "Source:");
        return answer;
    }

    private Page answer(String need, String circle) {
        return Visitor.signedIn(port, "ben").get("/find/contact?need=" + need + "&circle=" + circle.replace(" ", "+"));
    }

    private static String apart(String body) {
        var from = body.indexOf("id=\"apart\"");
        assertThat(from).isPositive();
        return body.substring(from, body.indexOf("</main>"));
    }
}
