package org.liaison.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

class LedgerTests {

    private static final Pattern CHANGE = Pattern.compile(
            "(?i)(UPDATE|DELETE\\s+FROM|REPLACE\\s+INTO|TRUNCATE|DROP\\s+TABLE)\\s+(attempt_step|attempt_item|item)\\b"
                    + "|DELETE\\s+FROM\\s+attempt\\b");

    @Test
    void nothingChangesOrRemovesWhatWasHandedOutOrAnswered() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(LedgerTests::holdsSql).toList()) {
                assertThat(CHANGE.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    private static boolean holdsSql(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".sql");
    }

    /** A page that ran inside a transaction would be drawn before the answer is kept. */
    @Test
    void pagesAreDrawnOutsideOfTransactions() {
        for (var page :
                new Class<?>[] {QuestionController.class, AttemptController.class, PracticeController.class, Desk.class
                }) {
            assertThat(page).matches(type -> !type.isAnnotationPresent(Transactional.class));
            assertThat(page.getDeclaredMethods()).noneMatch(method -> method.isAnnotationPresent(Transactional.class));
        }
        assertThat(QuestionController.class).hasAnnotation(Controller.class);
    }
}
