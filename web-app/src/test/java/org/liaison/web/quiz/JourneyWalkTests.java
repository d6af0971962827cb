package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways of a learner through questions and what follows from them, each walked from its beginning in a real browser. */
@LiaisonTest
class JourneyWalkTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Sittings sittings;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Pack pack;

    @Test
    void twoClicksLeadFromSigningInToAQuestionAndFiveAnswersToTheResults() {
        var newcomer = Newcomer.arrive(accounts, port);
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).click("Practice");
            browser.press("input[name=items][value='5']").click("Start practice");
            for (var number = 1; number <= 5; number++) {
                assertThat(browser.heading()).isEqualTo("Question " + number + " of 5");
                browser.click("I don’t know").waitFor(".verdict");
                assertThat(browser.focused().getText()).contains("Not answered");
                assertThat(browser.find(".lines").getText()).contains("Source:");
                browser.click(number < 5 ? "Next question" : "See the results").waitFor("h1");
            }
            browser.waitForText("h1", "Your results");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aTypedNameIsTakenInAnyCaseUnderAnotherNameAndWithASlipButNotForSomethingElse() {
        var item = (ShortAnswer) generated(JourneyWalkTests::hasALongNameAndAnother);
        var id = start(AttemptKind.PRACTICE, Mode.ADAPTIVE, List.of(item));
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            browser.type("answer", "Bureau of Lost Umbrellas").click("Check answer");
            browser.waitForText(".hint-box", "Not right yet.");
            browser.type("answer", item.key().toLowerCase(Locale.ROOT)).click("Check answer");
            assertThat(browser.waitFor(".verdict").getText()).contains("Correct.");
            assertThat(typed(browser, item, item.aliases().get(0))).contains("Accepted as another name for");
            assertThat(typed(browser, item, withASlip(item.key())))
                    .contains("Accepted, but mind the spelling: " + item.key());
        }
    }

    private String typed(Browser browser, Item item, String answer) {
        browser.open(Attempts.path(start(AttemptKind.PRACTICE, Mode.IMMEDIATE, List.of(item))));
        browser.type("answer", answer).click("Check answer");
        assertThat(browser.waitFor(".verdict").getText()).contains("Correct.");
        return browser.find("main").getText();
    }

    @Test
    void aPlaceInTheChartIsChosenByKeyboardAlone() {
        var item = generated(found -> found.basis().kind() == Kind.PLACEMENT);
        var id = start(AttemptKind.PRACTICE, Mode.IMMEDIATE, List.of(item));
        var right = item.modelResponse().value(0);
        try (var browser = new Browser(port)) {
            browser.signIn("ada").open(Attempts.path(id));
            browser.find(".skip-link").sendKeys(Keys.TAB);
            while (!"radio".equals(browser.focused().getAttribute("type"))) {
                browser.focused().sendKeys(Keys.TAB);
            }
            browser.focused().sendKeys(Keys.SPACE);
            while (!right.equals(browser.focused().getAttribute("value"))) {
                browser.focused().sendKeys(Keys.ARROW_DOWN);
            }
            while (!browser.focused().getText().equals("Check answer")) {
                browser.focused().sendKeys(Keys.TAB);
            }
            browser.enter();
            assertThat(browser.waitFor(".verdict").getText()).contains("Correct.");
            assertThat(browser.focused().getText()).contains("Correct.");
        }
    }

    @Test
    void howSureOneWasIsSetAgainstHowOftenOneWasRight() {
        var newcomer = Newcomer.arrive(accounts, port);
        var id = start(personOf(newcomer), AttemptKind.PRACTICE, Mode.IMMEDIATE_CBM, List.of(QuizItems.choice()));
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).open(Attempts.path(id));
            assertThat(browser.find("main").getText()).contains("Very sure: 3 marks if right, 6 off if not");
            browser.press("input[value='" + QuizItems.choice().key().id() + "']")
                    .press("input[name=certainty][value='3']")
                    .click("Check answer");
            assertThat(browser.waitFor(".verdict").getText()).contains("Correct.", "very sure", "+3");
            browser.click("Progress").click("How sure");
            assertThat(browser.find(".told").getText()).contains("When you are very sure, you are right 100 percent");
            assertThat(browser.problemsOnEveryScreen("journey-certainty")).isEmpty();
        }
    }

    @Test
    void aScoreIsExplainedPointByPointAndAllThatIsKeptCanBeTakenAlong() {
        var newcomer = Newcomer.arrive(accounts, port);
        var id = start(personOf(newcomer), AttemptKind.GRADED, Mode.DEFERRED, QuizItems.all());
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).open(Attempts.path(id));
            browser.press("input[value='" + QuizItems.choice().key().id() + "']")
                    .click("Save and go on")
                    .waitForText("h1", "Question 2 of 6");
            browser.click("Review and hand in").waitFor("caption");
            browser.click("Hand in now").waitForText("h1", "Your results");
            browser.press(".why summary");
            assertThat(browser.waitFor(".why table").getText())
                    .contains("A right answer earns the point", "Not answered: no point.");
            assertThat(browser.find(".why").getText()).contains("Yours add up to 1 of 6 points, which is 17%.");
            browser.click("Progress").click("Your data");
            assertThat(browser.waitForScript("""
                    const reply = await fetch(document.querySelector('a[download]').href);
                    const start = new Uint8Array(await reply.arrayBuffer()).slice(0, 2);
                    return reply.ok && String.fromCharCode(...start) + ' ' + reply.headers.get('Content-Disposition');
                    """))
                    .asString()
                    .startsWith("PK attachment")
                    .contains("liaison-my-data.zip");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static boolean hasALongNameAndAnother(Item item) {
        return item instanceof ShortAnswer typed
                && typed.key().matches(".*[a-z]{6}.*")
                && !typed.aliases().isEmpty();
    }

    /** A word of six letters or more without its second to last letter. */
    private static String withASlip(String name) {
        return name.replaceFirst("([a-z]{4})[a-z]([a-z])", "$1$2");
    }

    private Item generated(Predicate<Item> wish) {
        return Generator.of(pack).bank(7).filter(wish).findFirst().orElseThrow();
    }

    private PersonId personOf(Newcomer newcomer) {
        return people.withLogin(newcomer.login()).orElseThrow().id();
    }

    private AttemptId start(AttemptKind kind, Mode mode, List<Item> items) {
        return start(people.withLogin("ada").orElseThrow().id(), kind, mode, items);
    }

    private AttemptId start(PersonId person, AttemptKind kind, Mode mode, List<Item> items) {
        return SeatedLearner.start(kind, mode, Timing.NONE, items, sittings, person);
    }
}
