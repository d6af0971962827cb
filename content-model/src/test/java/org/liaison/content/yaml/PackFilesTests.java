package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the files of a pack come from. */
class PackFilesTests {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeThePack() throws IOException {
        for (var file : Packs.harborFiles().entrySet()) {
            var path = folder.resolve("harbor").resolve(file.getKey());
            Files.createDirectories(path.resolve(".."));
            Files.writeString(path, file.getValue());
        }
        Files.writeString(folder.resolve("secret.yaml"), "secret");
    }

    @Test
    void aFolderOfAnAuthorLoads() {
        var reading = PackReader.read(PackFiles.in(folder.resolve("harbor")), Packs.ofFiles(Map.of()));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void namesThatLeadOutAreNotFound() {
        assertThat(PackFiles.in(folder.resolve("harbor")).read("../secret.yaml"))
                .isEmpty();
        assertThat(PackFiles.in(folder.resolve("harbor"))
                        .read(folder.resolve("secret.yaml").toString()))
                .isEmpty();
        assertThat(PackFiles.shipped("harbor").read("../harbor/pack.yaml")).isEmpty();
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(PackFiles.in(folder).read("harbor")).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsReportedWhereItIsNamed() throws IOException {
        Files.write(folder.resolve("harbor/notes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        var reading = PackReader.read(PackFiles.in(folder.resolve("harbor")), Packs.ofFiles(Map.of()));
        assertThat(reading.errors())
                .extracting(Problem::toString)
                .containsExactly("pack.yaml:13: 'notes.yaml' cannot be read; it must be a text file in UTF-8");
    }
}
