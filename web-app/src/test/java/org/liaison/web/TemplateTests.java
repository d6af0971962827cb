package org.liaison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every template, those of features to come included. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[(}]");
    private static final Pattern UNSAFE = Pattern.compile(
            "th:utext|<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|hx-on|hx-vals=.js:|javascript:");

    @Test
    void noTemplateHoldsScriptsOrStylesOrUnescapedText() throws IOException {
        for (var template : templates()) {
            assertThat(found(UNSAFE, template)).as(template.toString()).isEmpty();
        }
    }

    @Test
    void everyMessageThatATemplateNamesExists() throws IOException {
        var messages = messages();
        for (var template : templates()) {
            assertThat(found(MESSAGE, template))
                    .as(template.toString())
                    .allSatisfy(match -> assertThat(messages).containsKey(match.group(1)));
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<MatchResult> found(Pattern pattern, Path template) throws IOException {
        return new ArrayList<>(
                pattern.matcher(Files.readString(template)).results().toList());
    }

    private static Properties messages() throws IOException {
        var messages = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/messages.properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
