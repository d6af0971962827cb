package org.liaison.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The figures of the demonstration's course, by real requests. */
@LiaisonTest
class InsightPagesTests {

    private static final Pattern ITEM = Pattern.compile("/insights/items/([a-z0-9.~-]+)");
    private static final Pattern COURSE = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Spring course<");
    private static final Pattern PAIR = Pattern.compile(
            "(?s)name=\"wanted\" value=\"([^\"]+)\".*?name=\"chosen\" value=\"([^\"]+)\".*?affected \\((\\d+)\\)");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor ivy;

    @BeforeEach
    void ivyComes() {
        ivy = Visitor.signedIn(port, "ivy");
    }

    @Test
    void everyTableShowsFiguresWithTheirRangesAndWordsForThem() {
        for (var path : List.of("/insights", "/insights/facts", "/insights/templates")) {
            var page = ivy.get(path + "?sort=answers").body();
            assertThat(page).as(path).contains("Discrimination", "%", " to ", "What the figures mean");
            assertThat(ivy.get(path + "?sort=hardest&graded=true").status()).isEqualTo(200);
        }
        assertThat(ivy.get("/insights").body()).contains("<strong>(right)</strong>");
    }

    @Test
    void underTenAnswersNoFigureIsShownAndTheNumberIsSaid() {
        var last =
                ivy.get("/insights?cohort=" + course() + "&graded=true&page=2").body();
        assertThat(last).containsPattern("Too few answers yet to judge \\(n = [1-9]\\)</td>\\s*<td>");
    }

    @Test
    void anItemShowsOptionsReasonsAndWhatItRestsOn() {
        var item = first(ITEM, ivy.get("/insights?sort=answers"));
        var page = ivy.get("/insights/items/" + item);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(item, "Source:", "Reason and source", "95% range", "(right)");
        for (var unknown : List.of("nonsense", "no-fact~no-template~01234567", "a~b~c")) {
            assertThat(ivy.get("/insights/items/" + unknown).status()).isEqualTo(404);
        }
    }

    @Test
    void onlyTheInstructorSeesFiguresAndOnlyOfOwnCohorts() {
        for (var login : List.of("ada", "max", "sam", "kim")) {
            var other = Visitor.signedIn(port, login);
            for (var path : List.of("/insights", "/insights/facts", "/insights/mix-ups")) {
                assertThat(other.get(path).status()).as(login + path).isEqualTo(403);
            }
        }
        var strange = "00000000-0000-0000-0000-000000000000";
        for (var path : List.of("/insights", "/insights/mix-ups")) {
            assertThat(ivy.get(path + "?cohort=" + strange).status()).isEqualTo(404);
            assertThat(ivy.get(path + "?page=0").status()).isEqualTo(404);
        }
        assertThat(ivy.get("/insights?page=99").body()).contains("No attempt that is over");
    }

    @Test
    void aDrillReachesThoseAffectedAndIsDoneByThem() {
        var noor = Newcomer.arrive(accounts, port);
        var page = ivy.get("/insights/mix-ups?cohort=" + course());
        var pair = PAIR.matcher(page.body());
        assertThat(pair.find()).isTrue();
        var given = ivy.post(
                "/insights/mix-ups/drills", "wanted", pair.group(1), "chosen", pair.group(2), "cohort", course());
        assertThat(ivy.get(given.location()).body()).contains(pair.group(3) + " learners find the drill");
        ivy.post("/insights/mix-ups/drills", "wanted", pair.group(1), "chosen", pair.group(2), "cohort", course());
        assertThat(ivy.get(given.location()).body()).contains("Everybody affected has this drill to do already.");

        assertThat(noor.visitor().get("/").body()).doesNotContain("Start the drill");
        var affected = affected();
        var drill = first(Pattern.compile("/drills/[0-9a-f-]{36}"), affected.get("/"));
        assertThat(noor.visitor().post(drill).status()).isEqualTo(404);
        var attempt = affected.post(drill).location();
        assertThat(affected.post(drill).location()).isEqualTo(attempt);
        assertThat(affected.get("/").body()).contains("Go on with the drill");
        for (var number = 1; number < 9; number++) {
            var question = affected.get(attempt + "/questions/" + number);
            if (question.status() != 200) {
                break;
            }
            affected.post(attempt + "/questions/" + number, "key", question.key(), "skip", "yes");
        }
        assertThat(affected.get("/").body()).doesNotContain(drill);
    }

    /** Somebody of the course who has a drill to do. */
    private Visitor affected() {
        return List.of(
                        "aiko.tan.demo",
                        "alba.ruiz.demo",
                        "anton.weiss.demo",
                        "bea.lund.demo",
                        "carl.novak.demo",
                        "cleo.hart.demo",
                        "dana.frost.demo")
                .stream()
                .map(login -> Visitor.signedIn(port, login))
                .filter(visitor -> visitor.get("/").body().contains("Start the drill"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDrillIsRefusedForWhatIsNoPair() {
        ivy.get("/insights/mix-ups");
        assertThat(ivy.post("/insights/mix-ups/drills", "wanted", "dcaa", "chosen", "dcaa")
                        .status())
                .isEqualTo(400);
        assertThat(ivy.post("/insights/mix-ups/drills", "wanted", "dcaa", "chosen", "no-such")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTableTakesAsManyQueriesForManyRowsAsForFew() {
        try (var counted = new CountedStatements()) {
            var paths =
                    List.of("/insights?graded=true&cohort=", "/insights/facts?cohort=", "/insights/mix-ups?cohort=");
            for (var path : paths) {
                var empty = counted.during(() -> ivy.get(path + emptyCohort()));
                var full = counted.during(() -> ivy.get(path + course()));
                assertThat(full).as(path).isLessThanOrEqualTo(empty + 5).isLessThan(20);
            }
        }
    }

    private String emptyCohort() {
        ivy.get("/cohorts");
        return ivy.post("/cohorts", "title", "Nobody yet").location().replaceFirst(".*/", "");
    }

    @Test
    void anInstructorWalksFromTheTableToADrill() {
        try (var browser = new Browser(port)) {
            browser.signIn("ivy").click("Insights");
            assertThat(browser.heading()).isEqualTo("Insights");
            assertThat(browser.problemsOnEveryScreen("insight-items")).isEmpty();
            browser.click("By fact");
            assertThat(browser.heading()).isEqualTo("Insights by fact");
            browser.click("Mix-ups");
            assertThat(browser.problemsOnEveryScreen("insight-mix-ups")).isEmpty();
            browser.open("/insights/items/" + first(ITEM, ivy.get("/insights?sort=answers")));
            assertThat(browser.problemsOnEveryScreen("insight-item")).isEmpty();
        }
    }

    private String course() {
        return first(COURSE, ivy.get("/insights"));
    }

    private static String first(Pattern pattern, Page page) {
        var match = pattern.matcher(page.body());
        assertThat(match.find()).as(pattern + " in " + page.body()).isTrue();
        return match.group(match.groupCount());
    }
}
