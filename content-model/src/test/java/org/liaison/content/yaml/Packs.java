package org.liaison.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.Pack;

/** Packs for tests: files from a map, and a small invented pack about the ferries of a bay. */
public final class Packs {

    private static final List<String> HARBOR = List.of(
            "pack.yaml",
            "source.yaml",
            "entities/offices.yaml",
            "entities/boats.yaml",
            "lessons/offices.yaml",
            "lessons/boats.yaml",
            "scenarios.yaml",
            "confusions.yaml",
            "glossary.yaml",
            "notes.yaml",
            "path.yaml",
            "words.yaml");

    private static final PackFiles NONE = ofFiles(Map.of());

    private Packs() {}

    /** Files by name. */
    public static PackFiles ofFiles(Map<String, String> files) {
        return new PackFiles() {
            @Override
            public Optional<String> read(String name) {
                return Optional.ofNullable(files.get(name));
            }

            @Override
            public String describe() {
                return "the test pack";
            }
        };
    }

    /** Reads a pack that brings all its words, so that no change to the standard vocabulary touches it. */
    public static Reading read(Map<String, String> files) {
        return PackReader.read(ofFiles(files), NONE);
    }

    /** The files of the invented pack, which has no slip. */
    public static Map<String, String> harborFiles() {
        var files = new LinkedHashMap<String, String>();
        for (var name : HARBOR) {
            files.put(name, PackFiles.shipped("harbor").read(name).orElseThrow());
        }
        return files;
    }

    /** The invented pack. */
    public static Pack harbor() {
        return read(harborFiles()).orThrow();
    }
}
