package org.liaison.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** The axe rules of WCAG 2.2 A and AA, run in the page as it stands; our pages have no frames to look into. */
final class Axe {

    private static final String SOURCE = source();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                               resultTypes: ['violations'], preload: false, iframes: false})
              .then(found => done(found.violations.map(
                rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' '))),
                problem => done(['axe failed: ' + problem]));
            """;

    private Axe() {}

    /** One line for every rule that the page breaks. */
    static List<String> violations(JavascriptExecutor page) {
        if (!Boolean.TRUE.equals(page.executeScript("return typeof window.axe === 'object'"))) {
            page.executeScript(SOURCE);
        }
        return ((List<?>) Objects.requireNonNull(page.executeAsyncScript(RUN)))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
