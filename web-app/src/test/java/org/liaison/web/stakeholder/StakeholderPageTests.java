package org.liaison.web.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@LiaisonTest
class StakeholderPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Pack pack;

    @Autowired
    private Stakeholders stakeholders;

    @Test
    void theListHasEverybodyOnce() {
        var body = Visitor.signedIn(port, "ben").get("/stakeholders").body();
        for (var entity : pack.entities()) {
            assertThat(body).containsOnlyOnce("href=\"/stakeholders/" + entity.id() + "\"");
        }
    }

    @Test
    void aCircleIsListedFromAToZ() {
        stakeholders
                .byCircle()
                .values()
                .forEach(circle -> assertThat(circle)
                        .extracting(entity -> entity.name().toLowerCase(Locale.ROOT))
                        .isSorted());
    }

    @Test
    void everyPageStatesEveryFactAboutItsEntityWithASource() {
        var ben = Visitor.signedIn(port, "ben");
        for (var entity : pack.entities()) {
            var page = ben.get("/stakeholders/" + entity.id());
            assertThat(page.status()).as(entity.name()).isEqualTo(200);
            assertThat(page.body()).contains(HtmlUtils.htmlEscape(entity.name(), "UTF-8"));
            var shown = stakeholders.page(entity.id().value()).orElseThrow().parts().values().stream()
                    .flatMap(sayings -> sayings.stream())
                    .toList();
            assertThat(shown)
                    .extracting(StakeholderPage.Saying::fact)
                    .containsAll(pack.factsAbout(entity.id()))
                    .containsAll(pack.factsNaming(entity.id()))
                    .doesNotHaveDuplicates();
            assertThat(shown)
                    .allSatisfy(saying -> assertThat(saying.citations()).isNotEmpty());
        }
    }

    @Test
    void silenceOfTheSourceIsSaid() {
        var ben = Visitor.signedIn(port, "ben");
        assertThat(ben.get("/stakeholders/netsafa").body()).contains("Not stated in the source.");
        assertThat(ben.get("/stakeholders/dfas").body()).contains("Easily mixed up with", "/stakeholders/dcaa");
        assertThat(ben.get("/stakeholders/satfa").body()).doesNotContain("Not stated in the source.");
    }

    @Test
    void whatHasChangedCarriesItsDate() {
        assertThat(Visitor.signedIn(port, "ben")
                        .get("/stakeholders/dsca-director")
                        .body())
                .contains("Reported changed since 10 Feb 2026", "href=\"#notes\"", "id=\"notes\"");
    }

    @Test
    void lessonsAndStakeholdersLeadToEachOther() {
        var ben = Visitor.signedIn(port, "ben");
        assertThat(ben.get("/learn/navy-family").body()).contains("href=\"/stakeholders/netsafa\"");
        assertThat(ben.get("/stakeholders/netsafa").body()).contains("href=\"/learn/navy-family\"");
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(Visitor.signedIn(port, "ben")
                        .get("/stakeholders/no-such-one")
                        .status())
                .isEqualTo(404);
    }
}
