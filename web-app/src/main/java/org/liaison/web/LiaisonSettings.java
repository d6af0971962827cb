package org.liaison.web;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of our own, all under {@code liaison.}.
 *
 * @param dataDir the directory of the SQLite database; made when missing
 * @param demo whether the demonstration people exist and their password is shown
 * @param pack the folder of a content pack; without one, the shipped pack is taught
 * @param sourceText a file with the text that the pack's facts rest on; with it, citations show the sentence itself
 * @param publicAddress where people outside reach the application, as certificates print it; without it, as it was asked
 */
@ConfigurationProperties("liaison")
public record LiaisonSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("false") boolean demo,
        @Nullable Path pack,
        @Nullable Path sourceText,
        @Nullable URI publicAddress) {

    /** The file of the SQLite database. */
    public Path database() {
        return database(dataDir);
    }

    /** The file of the SQLite database in this folder. */
    public static Path database(Path dataDir) {
        return dataDir.toAbsolutePath().resolve("liaison.db");
    }
}
