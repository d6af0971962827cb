package org.liaison.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.web.account.Accounts;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** What surrounds every page there is: where it belongs, the way back up, and what it is made from. */
@LiaisonTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NavigationTests {

    /** Answers that are no pages, addresses that only lead on, and copies of lessons, which are the same for everybody. */
    private static final Set<String> NO_PAGES = Set.of(
            "/error",
            "/who",
            "/certificates/{code}",
            "/manifest.webmanifest",
            "/service-worker.js",
            "/progress/my-data/liaison-my-data.zip",
            "/audit/liaison-audit.csv",
            "/review/goal",
            "/attempts/{id:[0-9a-f-]{36}}/time",
            "/attempts/{id:[0-9a-f-]{36}}/place",
            "/attempts/{id:[0-9a-f-]{36}}/questions/{number:[1-9][0-9]?}/another",
            "/attempts/{id:[0-9a-f-]{36}}/questions/{number:[1-9][0-9]?}/flag",
            "/offline/lessons/{lesson}",
            "/join/{token:[A-Za-z0-9_-]{22}}/member",
            "/cohorts/{id:[0-9a-f-]{36}}/scores.csv",
            "/cohorts/{id:[0-9a-f-]{36}}/scores.xlsx");

    private static final Pattern NAVIGATION = Pattern.compile("(?s)<nav class=\"site-nav\".*?</nav>");
    private static final Pattern CURRENT = Pattern.compile("<a href=\"([^\"]*)\" aria-current=\"(page|true)\"");
    private static final Pattern TRAIL = Pattern.compile("(?s)<nav[^>]*class=\"breadcrumb\".*?</nav>");
    private static final Pattern CRUMB = Pattern.compile("(?s)<li>\\s*<a href=\"([^\"]*)\"");
    private static final Pattern FOOTER = Pattern.compile("(?s)<footer.*?</footer>");
    private static final String ID = "[0-9a-f-]{36}";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();

    @BeforeAll
    void everyKindOfPageHasSomethingToShow() {
        var noor = Newcomer.arrive(accounts, port).visitor();
        visitors.put("nobody", new Visitor(port));
        visitors.put("noor", noor);
        List.of("ivy", "kim", "max", "sam").forEach(login -> visitors.put(login, Visitor.signedIn(port, login)));
        places.put("practice", start(noor, "/practice", "lesson", "the-map", "items", "5"));
        giveUp(noor, places.get("practice") + "/questions/1");
        noor.post(places.get("practice") + "/questions/1/report", "reason", "UNCLEAR");
        places.put("done", start(noor, "/quizzes/the-map/attempts"));
        noor.post(places.get("done") + "/hand-in");
        places.put("graded", start(noor, "/quizzes/who-decides/attempts"));
        places.put("placement", placement(noor));
        places.put("cohort", visitor("ivy").post("/cohorts", "title", "Way up").location());
        places.put("join", invitation());
        var made = visitor("ivy").post("/quizzes/new/rules", "title", "Way up", "items-who-decides", "2");
        places.put("quiz", made.location());
        places.put("score", found("ivy", "/scores", "/scores/attempts/" + ID));
        places.put("item", found("ivy", "/insights", "/insights/items/[a-z0-9.~-]+"));
        places.put("reviewed", resolved("{item}").replaceFirst(".*/", ""));
        places.put("report", found("max", "/item-reports", "/item-reports/" + ID));
        places.put("person", found("kim", "/people", "/people/" + ID));
        places.put("extra", found("kim", "/extra-time", "/extra-time/" + ID));
        places.put("evidence", found("sam", "/signoffs", "/signoffs/" + ID));
        places.put("outcome", placed());
    }

    @AfterAll
    void noPageIsForgotten() {
        var pages = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(NavigationTests::isRead)
                .forEach(mapping -> pages.addAll(mapping.getPatternValues()));
        pages.removeAll(NO_PAGES);
        assertThat(pages).isSubsetOf(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "noor, /, /, no",
        "noor, /onboarding, /, /",
        "noor, /onboarding/sign-off, /, /",
        "noor, /onboarding/day-30-check, /, /",
        "noor, {placement}, /, /",
        "outcome, {outcome}, /, /",
        "noor, /learn, /learn, no",
        "noor, /learn/the-map, /learn, /learn",
        "noor, /practice, /practice, no",
        "noor, /review, /practice, /practice",
        "noor, {practice}/questions/1, /practice, /practice",
        "noor, {practice}/questions/1/report, /practice, /practice",
        "noor, {practice}/questions/2, /practice, /practice",
        "noor, {graded}/questions/1, /practice, /practice",
        "noor, {graded}/review, /practice, /practice",
        "noor, {done}, /practice, /practice",
        "noor, {done}/questions/1, /practice, /practice",
        "noor, /find, /find, no",
        "noor, /find?q=dsca, /find, no",
        "noor, /find/contact, /find, /find",
        "noor, /stakeholders, /find, /find",
        "noor, /stakeholders/dsca, /find, /find",
        "noor, /chart, /find, /find",
        "noor, /seats, /find, /find",
        "noor, /glossary, /find, /find",
        "noor, /progress, /progress, no",
        "noor, /progress/lessons/the-map, /progress, /progress",
        "noor, /progress/stakeholders, /progress, /progress",
        "noor, /progress/stakeholders/dsca, /progress, /progress",
        "noor, /progress/certainty, /progress, /progress",
        "noor, /progress/history, /progress, /progress",
        "noor, /progress/mix-ups, /progress, /progress",
        "noor, /progress/my-data, /progress, /progress",
        "noor, /account, none, no",
        "noor, /account/password, none, /account",
        "ivy, /cohorts, /cohorts, no",
        "ivy, {cohort}, /cohorts, /cohorts",
        "ivy, {cohort}/enroll, /cohorts, /cohorts",
        "ivy, {cohort}/scores, /cohorts, /cohorts",
        "ivy, /quizzes, /quizzes, no",
        "ivy, /quizzes/new, /quizzes, /quizzes",
        "ivy, /quizzes/new/rules?items-who-decides=2, /quizzes, /quizzes",
        "ivy, {quiz}, /quizzes, /quizzes",
        "ivy, {quiz}/edit, /quizzes, /quizzes",
        "ivy, {quiz}/edit/rules?items-who-decides=2, /quizzes, /quizzes",
        "ivy, {quiz}/preview, /quizzes, /quizzes",
        "ivy, /quizzes/the-map/rules, /quizzes, /quizzes",
        "ivy, /extra-time, /quizzes, /quizzes",
        "ivy, {extra}, /quizzes, /quizzes",
        "ivy, /scores, /cohorts, /cohorts",
        "ivy, {score}, /cohorts, /cohorts",
        "ivy, /insights, /insights, no",
        "ivy, /insights/facts, /insights, /insights",
        "ivy, /insights/templates, /insights, /insights",
        "ivy, /insights/mix-ups, /insights, /insights",
        "ivy, {item}, /insights, /insights",
        "ivy, /items, /items, no",
        "ivy, /items/{reviewed}, /items, /items",
        "ivy, /items/{reviewed}/regrade, /items, /items",
        "ivy, /learn, /items, no",
        "max, /items, /items, no",
        "max, /item-reports, /items, /items",
        "max, {report}, /items, /items",
        "max, /stakeholders, /find, /find",
        "kim, /people, /people, no",
        "kim, /people/new, /people, /people",
        "kim, {person}, /people, /people",
        "kim, /extra-time, /people, /people",
        "kim, {extra}, /people, /people",
        "kim, /audit, /audit, no",
        "kim, /audit/check, /audit, /audit",
        "sam, /signoffs, /signoffs, no",
        "sam, {evidence}, /signoffs, /signoffs",
        "nobody, /sign-in, none, no",
        "nobody, {join}, none, no",
        "nobody, /verify, none, no",
        "nobody, /verify/AAAAA-AAAAA-AAAAA-AAAAA, none, no",
        "nobody, /offline, none, no"
    })
    void aPageSaysWhereItBelongsTheWayUpAndWhatItIsMadeFrom(String who, String where, String section, String up) {
        var path = resolved(where);
        var page = visitor(who).get(path);
        assertThat(page.status()).isEqualTo(200);
        remember(path);
        assertThat(found(CURRENT, first(NAVIGATION, page)))
                .extracting(match -> match.group(1) + " " + match.group(2))
                .isEqualTo(section.equals("none") ? List.of() : List.of(section + current(path, section)));
        var trail = first(TRAIL, page);
        assertThat(trail.isEmpty()).as("without a way up").isEqualTo(up.equals("no"));
        if (!trail.isEmpty()) {
            assertThat(found(CRUMB, trail).get(0).group(1)).isEqualTo(up);
            assertThat(trail).containsOnlyOnce("aria-current=\"page\"");
        }
        assertThat(first(FOOTER, page)).contains("version 1.0.0", "Source: Major USG Stakeholders in SC");
        assertThat(page.body())
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("id=\"main\"")
                .containsOnlyOnce("<meta name=\"description\"");
    }

    @ParameterizedTest
    @CsvSource({
        "noor, /no-such-page, 404, none",
        "noor, /stakeholders/no-such-one, 404, /find",
        "noor, /people, 403, none",
        "ivy, /cohorts/no-such-cohort, 404, /cohorts",
        "kim, /people/no-such-person, 404, /people"
    })
    void aPageThatCannotBeShownStillLeadsOn(String who, String where, int status, String section) {
        var page = visitor(who).get(where);
        assertThat(page.status()).isEqualTo(status);
        assertThat(first(NAVIGATION, page)).contains("<a href=\"/\"");
        assertThat(found(CURRENT, first(NAVIGATION, page)))
                .extracting(match -> match.group(1))
                .isEqualTo(section.equals("none") ? List.of() : List.of(section));
    }

    private static String current(String path, String section) {
        return path.replaceFirst("\\?.*", "").equals(section) ? " page" : " true";
    }

    private Visitor visitor(String who) {
        return Objects.requireNonNull(visitors.get(who));
    }

    private String resolved(String path) {
        var whole = path;
        for (var place : places.entrySet()) {
            whole = whole.replace("{" + place.getKey() + "}", place.getValue());
        }
        return whole;
    }

    private void remember(String path) {
        var plain = PathContainer.parsePath(path.replaceFirst("\\?.*", ""));
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(NavigationTests::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern ->
                        PathPatternParser.defaultInstance.parse(pattern).matches(plain))
                .forEach(seen::add);
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private String start(Visitor visitor, String path, String... fields) {
        visitor.get("/practice");
        return visitor.post(path, fields).location();
    }

    private String placement(Visitor visitor) {
        return visitor.get(start(visitor, "/onboarding/placement")).location();
    }

    private String invitation() {
        var cohort = resolved("{cohort}");
        visitor("ivy").get(cohort);
        var page = visitor("ivy").post(cohort + "/invitations", "people", "1", "days", "1");
        return found(Pattern.compile("/join/[A-Za-z0-9_-]{22}"), page.body())
                .get(0)
                .group();
    }

    /** The page that a placement ends with. */
    private String placed() {
        var visitor = Newcomer.arrive(accounts, port).visitor();
        visitors.put("outcome", visitor);
        var placement = placement(visitor);
        for (var asked = 0; asked < 25; asked++) {
            var page = visitor.get(placement);
            if (page.status() == 302) {
                return page.location();
            }
            visitor.post(placement, "key", page.key(), "number", String.valueOf(asked + 1), "skip", "yes");
        }
        throw new AssertionError("A placement without end");
    }

    private static void giveUp(Visitor visitor, String question) {
        visitor.post(question, "key", visitor.get(question).key(), "skip", "yes");
    }

    private String found(String who, String list, String link) {
        return found(Pattern.compile(link), visitor(who).get(list).body())
                .get(0)
                .group();
    }

    private static String first(Pattern pattern, Page page) {
        return found(pattern, page.body()).stream()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
