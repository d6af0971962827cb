package org.liaison.web.seat;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Sort;
import org.liaison.web.pack.Citations;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@LiaisonTest
class SeatPageTests {

    private static final Pattern PLACE = Pattern.compile("(?s)<section class=\"seat-place\".*?</section>");
    private static final Pattern CARD = Pattern.compile("(?s)<p class=\"seated\">.*?</li>");
    private static final Pattern STAKEHOLDER = Pattern.compile("<a href=\"/stakeholders/([^\"#]+)\"");
    private static final Pattern PLACE_NAME = Pattern.compile("(?s)<h2[^>]*>(.*?)</h2>");

    @LocalServerPort
    private int port;

    @Autowired
    private Pack pack;

    @Autowired
    private Citations citations;

    private String body = "";

    @BeforeEach
    void somebodyLooks() {
        body = Visitor.signedIn(port, "ben").get("/seats").body();
    }

    @Test
    void thePageHasTheSeatsOfTheFactsAndNoOthers() {
        var shown = found(PLACE, body)
                .flatMap(place -> found(CARD, place).map(card -> placeName(place) + ": " + subject(card)))
                .toList();
        var stated = seatFacts().stream()
                .map(fact -> objectName(fact).toLowerCase(Locale.ROOT) + ": " + fact.subject())
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(stated).hasSizeGreaterThan(8);
    }

    @Test
    void everySeatCitesItsSource() {
        var cards = found(CARD, body).toList();
        for (var fact : seatFacts()) {
            var places = citations.of(fact.citations()).stream()
                    .map(citation -> HtmlUtils.htmlEscape(citation.place(), "UTF-8"))
                    .toList();
            assertThat(cards)
                    .as(fact.id().value())
                    .anySatisfy(card -> assertThat(card)
                            .contains("/stakeholders/" + fact.subject() + "\"")
                            .contains(places));
        }
    }

    @Test
    void everybodyWithoutAStatedSeatIsNamedAsSuch() {
        var silent = body.substring(body.indexOf("id=\"silent-part\""));
        var seated = seatFacts().stream().map(Fact::subject).collect(toSet());
        var without = pack.entities().stream()
                .filter(entity -> Set.of(Sort.ORGANIZATION, Sort.PERSON).contains(entity.sort()))
                .filter(entity -> !seated.contains(entity.id()))
                .map(entity -> entity.id().value())
                .toList();
        assertThat(links(silent)).containsExactlyInAnyOrderElementsOf(without).contains("netsafa", "afsat");
        assertThat(body)
                .contains("The source gives a seat to " + seated.size() + " of the stakeholders. For the other "
                        + without.size() + " it gives none");
    }

    @Test
    void theNotesOnSeatsAndSilenceAreShown() {
        assertThat(body).contains("The area and the city count as one place");
    }

    @Test
    void theChartAndTheSearchLeadHere() {
        var ben = Visitor.signedIn(port, "ben");
        for (var path : List.of("/chart", "/find")) {
            assertThat(ben.get(path).body()).as(path).contains("href=\"/seats\"");
        }
        assertThat(body).contains("href=\"/chart\"");
    }

    private List<Fact> seatFacts() {
        return pack.facts().stream()
                .filter(fact -> fact.relation().family() == Family.PLACE)
                .toList();
    }

    private String objectName(Fact fact) {
        return fact.object().entity().map(id -> pack.entity(id).name()).orElseGet(() -> pack.inSentence(fact.object()));
    }

    private static String placeName(String section) {
        return found(PLACE_NAME, section)
                .findFirst()
                .orElseThrow()
                .replaceAll("<[^>]*>", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String subject(String card) {
        return links(card).get(0);
    }

    private static List<String> links(String html) {
        return STAKEHOLDER.matcher(html).results().map(match -> match.group(1)).toList();
    }

    private static Stream<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group());
    }
}
