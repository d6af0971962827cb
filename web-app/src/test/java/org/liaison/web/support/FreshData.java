package org.liaison.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application an empty data directory under {@code target}. */
public final class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-data"));
            TestPropertyValues.of("liaison.data-dir=" + Files.createTempDirectory(parent, "run"))
                    .applyTo(context);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
