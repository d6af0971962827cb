package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.PACK;

import org.junit.jupiter.api.Test;

/** What an author hears about pack.yaml. */
class ManifestErrorTests {

    @Test
    void aFileThatIsNotThereIsNamedAndItsNamesAreNotMissed() {
        Slip.in(PACK, "entities/boats.yaml]", "entities/ships.yaml]")
                .gives(
                        "pack.yaml:8: there is no file 'entities/ships.yaml' in the test pack; add it or correct its name");
    }

    @Test
    void aPackHasAName() {
        Slip.in(PACK, "pack: harbor\n", "").gives("pack.yaml:1: pack.yaml has no 'pack'; add the line 'pack: ...'");
    }

    @Test
    void thePackNameIsAnId() {
        Slip.in(PACK, "pack: harbor\n", "pack: Alder Bay\n")
                .gives(
                        "pack.yaml:1: 'Alder Bay' cannot be the name of a pack; use lower-case letters and digits, joined by single dots or hyphens");
    }

    @Test
    void aPackNamesItsSource() {
        Slip.in(PACK, "  source: source.yaml\n", "")
                .gives("pack.yaml:7: 'files' has no 'source'; add the line 'source: ...'");
    }

    @Test
    void aPackNamesItsEntities() {
        Slip.in(PACK, "  entities: [entities/offices.yaml, entities/boats.yaml]", "  entities: []")
                .gives("pack.yaml:8: 'entities' of 'files' is empty; name at least one");
    }

    @Test
    void aFileIsListedOnce() {
        Slip.in(
                        PACK,
                        "[lessons/offices.yaml, lessons/boats.yaml]",
                        "[lessons/offices.yaml, lessons/boats.yaml, lessons/boats.yaml]")
                .gives(
                        "lessons/boats.yaml:1: lesson 'boats' is already declared at lessons/boats.yaml:1; rename one",
                        "pack.yaml:9: 'lessons/boats.yaml' is listed twice; list each file once");
    }

    @Test
    void anUnknownPartIsNamedWithTheNearest() {
        Slip.in(PACK, "  path: path.yaml", "  paths: path.yaml")
                .gives(
                        "pack.yaml:14: unknown key 'paths' in 'files'; did you mean 'path'? Allowed are source, entities, lessons, scenarios, confusions, glossary, notes, path, words");
    }

    @Test
    void thereIsNoPackWithoutPackYaml() {
        Slip.without(PACK)
                .gives("pack.yaml:1: there is no file 'pack.yaml' in the test pack; add it or correct its name");
    }
}
