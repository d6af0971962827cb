package org.liaison.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class FindWalkTests {

    @LocalServerPort
    private int port;

    @Test
    void aSlipInTheNameStillLeadsToTheStakeholder() {
        try (var browser = new Browser(port)) {
            browser.signIn("ben").click("Find");
            lookAround(browser, "start");
            browser.type("q", "Defence Contract Audti Agency").press("main button[type=submit]");
            assertThat(browser.focused().getText()).contains("results for");
            lookAround(browser, "results");
            browser.press(".found-title a");
            assertThat(browser.heading()).contains("Defense Contract Audit Agency");
            assertThat(browser.find("main").getText()).contains("contract auditing", "How to tell:");
            lookAround(browser, "stakeholder");
            browser.open("/stakeholders/dsca-director");
            lookAround(browser, "changed");
            browser.open("/stakeholders");
            lookAround(browser, "stakeholders");
            browser.open("/glossary#term-dsca");
            lookAround(browser, "glossary");
            browser.open("/seats");
            lookAround(browser, "seats");
            browser.open("/find?q=zzzzqqqq");
            assertThat(browser.heading()).isEqualTo("Find");
            lookAround(browser, "nothing");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void resultsComeAsOneTypesAndLeaveTheTypingAlone() {
        try (var browser = new Browser(port)) {
            browser.signIn("ben").open("/find");
            browser.type("q", "contract audti").waitForText("#results", "for \"contract audti\"");
            assertThat(browser.focused()).isEqualTo(browser.find("#q"));
            browser.waitForText("#announcement", "for \"contract audti\"");
            browser.focused().sendKeys("ng");
            browser.waitForText("#results", "for \"contract audting\"");
            assertThat(browser.find("#q").getAttribute("value")).isEqualTo("contract audting");
            assertThat(browser.focused()).isEqualTo(browser.find("#q"));
            browser.waitForScript(
                    "return location.search === '?q=contract+audting' || location.search === '?q=contract%20audting'");
            browser.find("#q").sendKeys(Keys.ENTER);
            browser.waitForScript("return document.activeElement.id === 'results'");
            browser.find("#q").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
            browser.waitForScript("return document.getElementById('results') === null");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theFinderTellsCaseManagerMildepCountryProgramDirectorAndDscaCpdApart() {
        try (var browser = new Browser(port)) {
            browser.signIn("ben").open("/find").click("Whom do I contact?");
            assertThat(answer(browser, "I do not know where to start", "Any"))
                    .contains("Country Program Director at DSCA");
            assertThat(answer(browser, "One given SC case", "Navy")).contains("MILDEP Case Manager", "Navy");
            assertThat(browser.find(".answers .first").getText()).contains("Navy Case Manager", "Source:");
            assertThat(browser.find(".apart").getText())
                    .contains("How to tell:", "Country Program Director at DSCA", "MILDEP Country Program Director")
                    .containsOnlyOnce("your answer");
            lookAround(browser, "contact");
            assertThat(answer(
                            browser,
                            "is responsible for overseeing one MILDEP's SC relationship with partner nations",
                            "Navy"))
                    .contains("MILDEP Country Program Director", "Navy");
            browser.click("Navy Country Program Director");
            assertThat(browser.heading()).contains("Navy Country Program Director");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theChartSaysWhatTheListSaysAndIsReachedByKeyboard() {
        try (var browser = new Browser(port)) {
            browser.signIn("ben").open("/chart");
            lookAround(browser, "chart");
            browser.screen(1280, false).find("#list").click();
            browser.screenshot("find-chart-drawing");
            var region = browser.find(".chart-scroll");
            browser.find(".chart-ways a[href='/seats']").sendKeys(Keys.TAB);
            assertThat(browser.focused()).isEqualTo(region);
            region.sendKeys(Keys.TAB);
            assertThat(browser.focused()).isEqualTo(browser.find("svg a.node"));
            browser.enter();
            assertThat(browser.path()).startsWith("/stakeholders/");
            assertThat(browser.complaints()).isEmpty();
        }
        var body = Visitor.signedIn(port, "ben").get("/chart").body();
        assertThat(texts(body, "<g class=\"edge[^>]*>\\s*<title>([^<]*)"))
                .isEqualTo(texts(body, "<span class=\"tie\">([^<]*)"))
                .isNotEmpty();
        var drawn = texts(body, "(?s)<a class=\"node\" href=\"([^\"]*)");
        assertThat(drawn)
                .isEqualTo(texts(body, "<li><a href=\"(/stakeholders/[^\"]*)"))
                .isNotEmpty();
    }

    private static Set<String> texts(String body, String pattern) {
        return Pattern.compile(pattern)
                .matcher(body)
                .results()
                .map(match -> match.group(1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String answer(Browser browser, String need, String circle) {
        new Select(browser.find("#need")).selectByVisibleText(need);
        new Select(browser.find("#circle")).selectByVisibleText(circle);
        browser.press("main button[type=submit]");
        assertThat(browser.focused().getText()).startsWith("Turn to");
        return browser.find(".answers .first").findElement(By.cssSelector("h3")).getText();
    }

    private static void lookAround(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("find-" + name)).isEmpty();
    }
}
