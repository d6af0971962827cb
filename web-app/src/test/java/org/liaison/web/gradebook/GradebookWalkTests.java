package org.liaison.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An instructor goes through the gradebook of the demonstration's course with the keyboard. */
@LiaisonTest
class GradebookWalkTests {

    @LocalServerPort
    private int port;

    @Test
    void aScoreIsFoundLookedIntoAndSetByHand() {
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").click("Cohorts").click("Fall course").click("Scores of this cohort");
            assertThat(browser.find("tbody").getText()).contains("Ben Ortiz", "Ada Park", "Not begun");
            lookAround(browser, "cohort");
            browser.find("#name").sendKeys("brandt");
            browser.press("form.filter button");
            assertThat(browser.find("tbody").getText()).contains("Leo Brandt").doesNotContain("Ben Ortiz");
            browser.find(".table-scroll").sendKeys(Keys.TAB, Keys.TAB);
            assertThat(browser.focused().getDomAttribute("aria-label"))
                    .contains("Leo Brandt", "Quiz of the first week");
            browser.enter();
            browser.press("details.narrow-part summary").type("percent", "65").click("Set this score");
            assertThat(browser.path()).startsWith("/scores/attempts/");
            browser.type("reason", "Two questions were unclear").click("Set this score");
            assertThat(browser.find("main").getText()).contains("The score is set.", "65% (set by hand, earned ");
            lookAround(browser, "override");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void lookAround(Browser browser, String name) {
        assertThat(browser.problemsOnEveryScreen("gradebook-" + name)).isEmpty();
    }
}
