package org.liaison.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@LiaisonTest
class RoutesTests {

    private static final Set<String> OPEN = Set.of(
            "/sign-in",
            "/error",
            "/offline",
            "/verify",
            "/verify/{code}",
            "/join/{token:[A-Za-z0-9_-]{22}}",
            "/manifest.webmanifest",
            "/service-worker.js");

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void nobodyReachesAPageWithoutSigningIn() {
        var visitor = new Visitor(port);
        for (var path : paths()) {
            assertThat(visitor.get(path).location()).as(path).isEqualTo("/sign-in");
            var byHtmx = visitor.get(path, "HX-Request", "true");
            assertThat(byHtmx.status()).as(path).isEqualTo(401);
            assertThat(byHtmx.header("HX-Refresh")).as(path).isEqualTo("true");
        }
    }

    @Test
    void oddSpellingsOfAnAddressOpenNothing() {
        var ada = Visitor.signedIn(port, "ada");
        for (var path : List.of("/people/", "//people", "/people;a=b", "/PEOPLE", "/x/..%2fpeople", "/people.json")) {
            var page = ada.get(path);
            assertThat(page.status()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(page.body()).as(path).doesNotContain("Everybody with an account");
        }
        assertThat(ada.get("/", "X-Original-URL", "/people").body()).doesNotContain("Everybody with an account");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var ada = Visitor.signedIn(port, "ada").forgetToken();
        assertThat(ada.post("/account/password", "chosen", "x").status()).isEqualTo(403);
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsToTheSignInPage() {
        var ada = new Visitor(port);
        assertThat(ada.post("/account/password").location()).isEqualTo("/sign-in?expired");
        assertThat(ada.postByHtmx("/account/password").header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void everyPageCarriesTheHeadersAndIsNeverStored() {
        for (var path : List.of("/", "/account", "/no-such-page", "/sign-in")) {
            var page = Visitor.signedIn(port, "ada").get(path);
            assertThat(page.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(page.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(page.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(page.header("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void whatSearchEnginesAskForFirstIsAnswered() {
        var robots = new Visitor(port).get("/robots.txt");
        assertThat(robots.status()).isEqualTo(200);
        assertThat(robots.header("Content-Type")).startsWith("text/plain");
        assertThat(robots.body()).contains("User-agent: *");
    }

    @Test
    void stylesAndScriptsAreKeptForAYear() {
        var visitor = new Visitor(port);
        var links = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"]+)\"")
                .matcher(visitor.get("/sign-in").body());
        var seen = 0;
        while (links.find()) {
            var file = visitor.get(links.group(1));
            assertThat(file.status()).as(links.group(1)).isEqualTo(200);
            assertThat(file.header("Cache-Control")).as(links.group(1)).contains("max-age=31536000");
            assertThat(links.group(1)).containsPattern("-[0-9a-f]{32}\\.");
            seen++;
        }
        assertThat(seen).isGreaterThanOrEqualTo(6);
    }

    @Test
    void refusalsArePlainPages() {
        var ada = Visitor.signedIn(port, "ada");
        assertThat(ada.get("/people").body()).contains("<h1>You may not do this</h1>");
        var missing = ada.get("/no-such-page");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).contains("<h1>Page not found</h1>").doesNotContain("Exception", "org.");
    }

    @Test
    void nothingOfTheMachineryIsOpenButItsHealth() {
        var kim = Visitor.signedIn(port, "kim");
        assertThat(new Visitor(port).get("/actuator/health").body())
                .contains("UP")
                .doesNotContain("diskSpace");
        for (var path : List.of("/actuator", "/actuator/env", "/liaison.db", "/application.yaml", "/error")) {
            assertThat(kim.get(path).status()).as(path).isIn(403, 404);
        }
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> paths.addAll(mapping.getPatternValues()));
        paths.removeAll(OPEN);
        assertThat(paths).isNotEmpty();
        return new TreeSet<>(paths.stream().map(RoutesTests::filled).toList());
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{id:.*?\\{36}}", UUID.randomUUID().toString())
                .replaceAll("\\{token:.*?\\{22}}", "A".repeat(22))
                .replaceAll("\\{[^}]*}", "some");
    }
}
