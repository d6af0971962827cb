package org.liaison.content.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of a pack come from: a folder of the author's, or the class path. */
public interface PackFiles {

    /** The text of a file, if there is such a file; {@code name} is relative, with forward slashes. */
    Optional<String> read(String name);

    /** What to call this place in a message. */
    String describe();

    /** The files of a folder; names that lead out of it are not found. */
    static PackFiles in(Path folder) {
        return new Folder(folder.toAbsolutePath().normalize());
    }

    /** The pack of this name among those shipped on the class path under {@code packs/}. */
    static PackFiles shipped(String pack) {
        return new ClassPath("packs/" + pack + "/");
    }

    /** Files on disk. */
    record Folder(Path root) implements PackFiles {

        @Override
        public Optional<String> read(String name) {
            var file = root.resolve(name).normalize();
            if (!file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name + " (is it UTF-8 text?)", e);
            }
        }

        @Override
        public String describe() {
            return root.toString();
        }
    }

    /** Files inside the application. */
    record ClassPath(String prefix) implements PackFiles {

        @Override
        public Optional<String> read(String name) {
            if (List.of(name.split("/")).contains("..")) {
                return Optional.empty();
            }
            try (var in = PackFiles.class.getClassLoader().getResourceAsStream(prefix + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + prefix + name, e);
            }
        }

        @Override
        public String describe() {
            return "the shipped pack " + prefix;
        }
    }
}
