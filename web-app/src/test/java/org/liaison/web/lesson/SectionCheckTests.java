package org.liaison.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class SectionCheckTests {

    private static final Pattern OPTION = Pattern.compile("type=\"radio\" name=\"answer\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private LessonPages pages;

    @Autowired
    private SectionChecks checks;

    @Test
    void nineInTenSectionsOfWhichAnythingMayBeGradedEndWithAQuestion() {
        var gradable = 0;
        var without = new ArrayList<String>();
        for (var page : pages.all()) {
            var asked = checks.of(page);
            for (var place = 1; place <= page.groups().size(); place++) {
                var group = page.groups().get(place - 1);
                if (group.cards().stream().anyMatch(card -> card.fact().isGradable())) {
                    gradable++;
                    if (!asked.containsKey(place)) {
                        without.add(page.lesson().id() + ": " + group.name());
                    }
                }
            }
        }
        assertThat(without).hasSizeLessThan(gradable / 10);
    }

    @Test
    void aQuestionIsAskedWithoutItsAnswer() {
        var page = firstWithCheck();
        var body = Visitor.signedIn(port, "ben")
                .get("/learn/" + page.getKey().lesson().id())
                .body();
        var check = section(body, page.getValue());
        assertThat(check)
                .contains("Check yourself: ", "nothing of this is kept", "method=\"get\"")
                .doesNotContain("Source:", "mark-right", "_csrf");
        assertThat(options(check)).hasSizeGreaterThan(2);
    }

    @Test
    void withoutScriptsTheLessonComesBackWithTheAnswerExplained() {
        var ben = Visitor.signedIn(port, "ben");
        var page = firstWithCheck();
        var path = "/learn/" + page.getKey().lesson().id();
        var place = page.getValue().place();
        var verdicts = new ArrayList<String>();
        for (var option : options(section(ben.get(path).body(), page.getValue()))) {
            var whole = ben.get(path + "?check=" + place + "&answer=" + option).body();
            assertThat(whole).contains("<html", "What next");
            var check = section(whole, page.getValue());
            assertThat(check).contains("Source:", "mark-right", "Ask me again").doesNotContain("<form");
            verdicts.add(check.contains("Not correct.") ? "wrong" : "right");
        }
        assertThat(verdicts).containsOnlyOnce("right").contains("wrong");
    }

    @Test
    void aScriptGetsTheSectionAlone() {
        var ben = Visitor.signedIn(port, "ben");
        var page = firstWithCheck();
        var path = "/learn/" + page.getKey().lesson().id();
        var option = options(section(ben.get(path).body(), page.getValue())).get(0);
        var part = ben.get(path + "?check=" + page.getValue().place() + "&answer=" + option, "HX-Request", "true");
        assertThat(part.body())
                .contains("id=\"" + page.getValue().anchor() + "\"", "data-focus", "Source:")
                .doesNotContain("<html", "<h1");
    }

    @Test
    void whatIsNoAnswerIsAskedForAndWhatIsNoQuestionIsNotFound() {
        var ben = Visitor.signedIn(port, "ben");
        var page = firstWithCheck();
        var path = "/learn/" + page.getKey().lesson().id() + "?check=";
        for (var answer : List.of("", "&answer=", "&answer=never-offered", "&answer=%00")) {
            var asked = ben.get(path + page.getValue().place() + answer);
            assertThat(asked.status()).isEqualTo(200);
            assertThat(section(asked.body(), page.getValue())).contains("Error: Choose an answer.", "<form");
        }
        assertThat(ben.get(path + "99", "HX-Request", "true").status()).isEqualTo(404);
        assertThat(ben.get(path + "-1").status()).isEqualTo(200);
        assertThat(ben.get(path + "x").status()).isEqualTo(400);
    }

    @Test
    void aSectionOfWhichNothingMayBeGradedHasNoQuestion() {
        for (var page : pages.all()) {
            for (var place = 1; place <= page.groups().size(); place++) {
                if (page.groups().get(place - 1).cards().stream()
                        .noneMatch(card -> card.fact().isGradable())) {
                    assertThat(checks.of(page)).doesNotContainKey(place);
                }
            }
        }
    }

    @Test
    void whereNothingIsToBeChosenTheAnswerIsTyped() {
        var ben = Visitor.signedIn(port, "ben");
        var page = first(Check::isTyped);
        var path = "/learn/" + page.getKey().lesson().id();
        var place = page.getValue().place();
        var asked = section(ben.get(path).body(), page.getValue());
        assertThat(asked)
                .contains("<label for=\"check-" + place + "-answer\"", "type=\"text\"")
                .doesNotContain("Source:");

        assertThat(section(ben.get(path + "?check=" + place).body(), page.getValue()))
                .contains("Error: Type an answer.");
        var wrong = section(
                ben.get(path + "?check=" + place + "&answer=something+else").body(), page.getValue());
        assertThat(wrong).contains("Not correct.", "Source:", "Ask me again");
    }

    private Map.Entry<LessonPage, Check> firstWithCheck() {
        return first(check -> !check.isTyped());
    }

    private Map.Entry<LessonPage, Check> first(Predicate<Check> wanted) {
        for (var page : pages.all()) {
            for (var check : checks.of(page).values()) {
                if (wanted.test(check)) {
                    return Map.entry(page, check);
                }
            }
        }
        throw new AssertionError("No lesson has such a question");
    }

    private static String section(String body, Check check) {
        var start = body.indexOf("id=\"" + check.anchor() + "\"");
        assertThat(start).isPositive();
        return body.substring(start, body.indexOf("</section>", start));
    }

    private static List<String> options(String section) {
        return OPTION.matcher(section).results().map(match -> match.group(1)).toList();
    }
}
