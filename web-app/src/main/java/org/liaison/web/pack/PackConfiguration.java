package org.liaison.web.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.liaison.content.Pack;
import org.liaison.content.SourceText;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.LiaisonSettings;
import org.liaison.web.layout.Edition;
import org.liaison.web.layout.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the pack at the start; a pack with an error keeps the application from starting, with every error named. */
@Configuration(proxyBeanMethods = false)
class PackConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PackConfiguration.class);
    private static final String SHIPPED = "stakeholders";

    /** What a source says of its date that has none. */
    private static final String UNDATED = "undated";

    @Bean
    Pack pack(LiaisonSettings settings) {
        var folder = settings.pack();
        return PackReader.read(folder == null ? PackFiles.shipped(SHIPPED) : PackFiles.in(folder))
                .orThrow();
    }

    @Bean
    Generator generator(Pack pack) {
        return Generator.of(pack);
    }

    @Bean
    Assembly assembly(Generator generator) {
        return Assembly.of(generator);
    }

    @Bean
    Edition edition(Pack pack) {
        return new Edition(pack.imprint().title(), pack.imprint().version());
    }

    @Bean
    Origin origin(Pack pack) {
        var source = pack.source();
        var asOf = source.asOf().equals(UNDATED) ? "" : WrittenDate.toRead(source.asOf());
        return new Origin(source.title(), source.publisher(), asOf);
    }

    @Bean
    Citations citations(Pack pack, LiaisonSettings settings) {
        return new Citations(pack, sourceText(pack, settings));
    }

    private static Optional<SourceText> sourceText(Pack pack, LiaisonSettings settings) {
        var file = settings.sourceText();
        if (file == null) {
            return Optional.empty();
        }
        try {
            var text = SourceText.of(pack.source(), Files.readString(file));
            if (!text.missing().isEmpty()) {
                LOG.warn(
                        "{} sentences of the source are not in {}: its text has changed",
                        text.missing().size(),
                        file);
            }
            return Optional.of(text);
        } catch (IOException problem) {
            throw new UncheckedIOException("The source text cannot be read: " + file, problem);
        }
    }
}
