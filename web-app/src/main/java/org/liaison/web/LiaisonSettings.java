package org.liaison.web;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of our own, all under {@code liaison.}.
 *
 * @param dataDir the directory of the SQLite database; made when missing
 * @param demo whether the demonstration people exist and their password is shown
 */
@ConfigurationProperties("liaison")
public record LiaisonSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("false") boolean demo) {}
