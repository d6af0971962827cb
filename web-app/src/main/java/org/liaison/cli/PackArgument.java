package org.liaison.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.content.yaml.Reading;
import picocli.CommandLine.Parameters;

/** The pack a command works on: a folder, or the name of a shipped pack. */
final class PackArgument {

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = "stakeholders",
            description = "The folder of a pack, or the name of a shipped one (${DEFAULT-VALUE}).")
    private String pack = "stakeholders";

    String name() {
        return pack;
    }

    /** @throws IllegalArgumentException if there is neither such a folder nor such a shipped pack */
    Reading read() {
        var folder = Path.of(pack);
        if (Files.isDirectory(folder)) {
            return PackReader.read(PackFiles.in(folder));
        }
        var shipped = PackFiles.shipped(pack);
        if (!pack.matches("[a-z0-9-]+") || shipped.read("pack.yaml").isEmpty()) {
            throw new IllegalArgumentException("No folder and no shipped pack '" + pack + "'.");
        }
        return PackReader.read(shipped);
    }
}
