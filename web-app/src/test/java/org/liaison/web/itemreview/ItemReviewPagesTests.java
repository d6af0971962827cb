package org.liaison.web.itemreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.content.LessonId;
import org.liaison.content.Pack;
import org.liaison.engine.item.Item;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.account.Accounts;
import org.liaison.web.ruling.ItemStanding;
import org.liaison.web.ruling.ItemVerdicts;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The queue of a lesson and one item of it, by real requests. */
@LiaisonTest
class ItemReviewPagesTests {

    private static final String LESSON = "who-decides";
    private static final Pattern COUNT = Pattern.compile("To review \\((\\d+)\\)");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Pack pack;

    @Autowired
    private Assembly assembly;

    @Autowired
    private ItemVerdicts verdicts;

    private Visitor max;
    private Item first;
    private Item second;

    @BeforeEach
    void anAuthorReviews() {
        max = Visitor.signedIn(port, "max");
        var bank = pack.lesson(new LessonId(LESSON)).facts().stream()
                .flatMap(fact -> assembly.bank(fact).stream())
                .filter(item -> item.basis().gradable())
                .toList();
        first = bank.get(0);
        second = bank.get(1);
    }

    @AfterEach
    void nothingStaysDecided() {
        for (var item : List.of(first, second)) {
            for (var scope : List.of("ITEM", "PAIR", "TEMPLATE")) {
                max.post("/items/" + item.id() + "/clear", "scope", scope);
            }
        }
    }

    @Test
    void theQueueCountsFiltersAndLeadsFromOneItemToTheNext() {
        var queue = max.get("/items?lesson=" + LESSON).body();
        assertThat(queue).contains("Approved (0)", "Held (0)", "/items/" + first.id() + "?lesson=" + LESSON);
        var open = count();
        var next = max.post("/items/" + first.id() + "/approve", "lesson", LESSON);
        assertThat(next.location()).isEqualTo("/items/" + second.id() + "?lesson=" + LESSON);
        assertThat(max.get(next.location()).body()).contains("Approved.", "To review (" + (open - 1) + ")");
        max.post("/items/" + second.id() + "/block", "lesson", LESSON);
        assertThat(count()).isEqualTo(open - 2);
        assertThat(max.get("/items?lesson=" + LESSON + "&state=BLOCKED").body())
                .contains("/items/" + second.id())
                .doesNotContain("/items/" + first.id() + "?");
        for (var unknown : List.of("/items?lesson=none", "/items?page=0", "/items/no~no~01234567", "/items/no~no~0")) {
            assertThat(max.get(unknown).status()).as(unknown).isEqualTo(404);
        }
    }

    @Test
    void anItemShowsKeyReasonsAndSourceAndWhatWasDecidedByWhom() {
        max.post("/items/" + first.id() + "/hold", "reason", "The <i>source</i> moved");
        var page = max.get("/items/" + first.id()).body();
        assertThat(page)
                .contains("Answers and reasons", "What the source says", "Source:", "Held: no graded quiz draws it")
                .contains("Max Weber: Held, this question", "The &lt;i&gt;source&lt;/i&gt; moved")
                .doesNotContain("Set scores right");
        assertThat(Visitor.signedIn(port, "ivy").get("/items/" + first.id()).body())
                .contains("Set scores right", "Its figures");
        max.post("/items/" + first.id() + "/block", "scope", "PAIR");
        assertThat(verdicts.clearance().of(first.id())).isEqualTo(ItemStanding.BLOCKED);
        max.post("/items/" + first.id() + "/clear", "scope", "PAIR");
        assertThat(verdicts.clearance().of(first.id())).isEqualTo(ItemStanding.HELD);
    }

    @Test
    void aWordingOfOnesOwnMustPassTheRulesThatAllPass() {
        var page = "/items/" + first.id();
        for (var flawed : List.of("", " \n ", "x".repeat(601))) {
            assertThat(max.post(page + "/reword", "stem", flawed).status()).isEqualTo(422);
        }
        var refused = max.post(page + "/reword", "stem", "Which of these is never not so?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("This wording breaks a rule:", "Which of these is never not so?");
        assertThat(verdicts.clearance().of(first.id())).isEqualTo(ItemStanding.OPEN);
        var own = first.stem().endsWith("?") ? first.stem() + "  " : first.stem();
        assertThat(max.post(page + "/reword", "stem", own).status()).isEqualTo(302);
        assertThat(verdicts.clearance().of(first.id())).isEqualTo(ItemStanding.REWORDED);
    }

    @Test
    void whatLearnersReportLandsHere() {
        var noor = Newcomer.arrive(accounts, port).visitor();
        noor.get("/practice");
        var question = noor.post("/practice", "lesson", LESSON, "items", "5").location() + "/questions/1";
        noor.post(question, "key", noor.get(question).key(), "skip", "yes");
        noor.post(question + "/report", "reason", "UNCLEAR", "comment", "Which <u>one</u>?");
        var queue = max.get("/items").body();
        assertThat(queue).contains("Reported by learners").containsPattern("reports?; To review");
        var pages = Pattern.compile("/items/[a-z0-9.-]+~[a-z0-9.-]+~[0-9a-f]{8}(?=\")")
                .matcher(queue)
                .results()
                .map(link -> max.get(link.group()).body())
                .toList();
        assertThat(pages)
                .anyMatch(page ->
                        page.contains("What learners reported") && page.contains("Which &lt;u&gt;one&lt;/u&gt;?"))
                .noneMatch(page -> page.contains("Noor Lind"));
        assertThat(max.get("/item-reports").body()).contains("Which &lt;u&gt;one");
    }

    @Test
    void requiringReviewIsSaidAndCanBeLifted() {
        max.get("/items");
        max.post("/items/rule", "required", "true");
        try {
            assertThat(max.get("/items").body()).contains("Graded quizzes ask only approved questions");
            assertThat(verdicts.clearance().required()).isTrue();
        } finally {
            max.post("/items/rule", "required", "false");
        }
        assertThat(verdicts.clearance().required()).isFalse();
    }

    @Test
    void learnersSupervisorsAndAdministratorsDecideNothing() {
        for (var login : List.of("ada", "sam", "kim")) {
            var other = Visitor.signedIn(port, login);
            for (var path : List.of("/items", "/items/" + first.id())) {
                assertThat(other.get(path).status()).as(login + path).isEqualTo(403);
            }
            for (var path : List.of("approve", "hold", "block", "clear", "reword")) {
                assertThat(other.post("/items/" + first.id() + "/" + path).status())
                        .as(login + path)
                        .isEqualTo(403);
            }
            assertThat(other.post("/items/rule", "required", "true").status()).isEqualTo(403);
        }
    }

    @Test
    void anAuthorReviewsByKeyboard() {
        try (var browser = new Browser(port)) {
            browser.signIn("max").click("Content");
            assertThat(browser.problemsOnEveryScreen("items")).isEmpty();
            browser.open("/items/" + first.id() + "?lesson=" + LESSON);
            assertThat(browser.problemsOnEveryScreen("items-one")).isEmpty();
            browser.find("#review").sendKeys("e");
            assertThat(browser.focused().getAttribute("name")).isEqualTo("stem");
            browser.focused().sendKeys(" bad");
            assertThat(browser.path()).contains(first.id().toString());
            browser.find("#review").sendKeys("a");
            browser.waitForText("main", "Approved.");
            assertThat(browser.path()).contains(second.id().toString());
            browser.find("#review").sendKeys(Keys.NULL, "b");
            browser.waitForText("main", "Blocked: no quiz");
        }
        assertThat(verdicts.clearance().of(first.id())).isEqualTo(ItemStanding.APPROVED);
        assertThat(verdicts.clearance().of(second.id())).isEqualTo(ItemStanding.BLOCKED);
    }

    private int count() {
        var match = COUNT.matcher(max.get("/items?lesson=" + LESSON).body());
        assertThat(match.find()).isTrue();
        return Integer.parseInt(match.group(1));
    }
}
