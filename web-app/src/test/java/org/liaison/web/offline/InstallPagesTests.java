package org.liaison.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class InstallPagesTests {

    private static final Pattern FILE = Pattern.compile("\"(/(?:css|js|img|webjars)/[^\"]+)\"");
    private static final int FIRST_VISIT = 60_000;
    private static final int LATER_VISIT = 15_000;

    @LocalServerPort
    private int port;

    @Test
    void theManifestNamesPicturesThatAreThere() {
        var visitor = new Visitor(port);
        var manifest = visitor.get("/manifest.webmanifest");
        assertThat(manifest.header("Content-Type")).startsWith("application/manifest+json");
        assertThat(manifest.body())
                .contains("\"name\":\"Liaison", "\"start_url\":\"/\"", "\"display\":\"standalone\"")
                .contains("192x192", "512x512", "maskable");
        assertThat(files(manifest.body())).hasSize(5).allSatisfy(file -> {
            assertThat(file).containsPattern("-[0-9a-f]{32}\\.");
            assertThat(visitor.get(file).status()).as(file).isEqualTo(200);
        });
    }

    @Test
    void theWorkerKeepsEveryFileThatAPageNeedsAndNoPageButTheStandIn() {
        var visitor = new Visitor(port);
        var worker = visitor.get("/service-worker.js");
        assertThat(worker.header("Content-Type")).startsWith("text/javascript");
        assertThat(worker.header("Cache-Control")).contains("no-cache");
        assertThat(worker.header("Content-Security-Policy")).contains("worker-src 'self'", "manifest-src 'self'");
        assertThat(files(worker.body()))
                .containsAll(files(visitor.get("/sign-in").body()));
        assertThat(worker.body()).doesNotContain("attempts", "quizzes");
        assertThat(Pattern.compile("\\.(?:put|add|addAll)\\(")
                        .matcher(worker.body())
                        .results()
                        .count())
                .as("the places where the worker keeps anything: our files, and the page that stands in")
                .isEqualTo(2);
    }

    @Test
    void thePageThatStandsInNamesNobody() {
        for (var visitor : List.of(new Visitor(port), Visitor.signedIn(port, "ada"))) {
            assertThat(visitor.get("/offline").body())
                    .contains("<h1>There is no connection</h1>")
                    .doesNotContain("Ada", "sign-out", "_csrf", "data-person=\"");
        }
    }

    @Test
    void pagesAreLightOnAFirstVisitAndLighterAfter() {
        var ada = Visitor.signedIn(port, "ada");
        for (var path : List.of("/", "/learn", "/learn/inside-defense", "/practice", "/find", "/chart", "/progress")) {
            var page = ada.get(path);
            var alone = ada.weight(path);
            var first = alone
                    + files(page.body()).stream()
                            .filter(file -> !file.endsWith(".png"))
                            .mapToInt(ada::weight)
                            .sum();
            assertThat(first).as("first visit of %s", path).isLessThan(FIRST_VISIT);
            assertThat(alone).as("later visit of %s", path).isLessThan(LATER_VISIT);
        }
    }

    private static Set<String> files(String text) {
        Set<String> files = new TreeSet<>();
        var found = FILE.matcher(text);
        while (found.find()) {
            files.add(found.group(1));
        }
        return files;
    }
}
