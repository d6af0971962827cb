package org.liaison.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.PersonId;

class SheetTests {

    private static final PersonId SOMEBODY = new PersonId("0".repeat(36));

    private record Box(String label, List<Integer> contents) {}

    @Test
    void oneReadingFillsAllTablesInBothFormats() throws IOException {
        var readings = new AtomicInteger();
        var files = zipped(new OwnRecords<Box>() {
            @Override
            public List<OwnTable<Box, ?>> tables() {
                return List.of(
                        OwnTable.<Box>named("boxes").column("label", Box::label),
                        OwnTable.<Box, Integer>named("things", box -> box.contents().stream())
                                .column("thing", thing -> thing));
            }

            @Override
            public void about(PersonId person, Consumer<Box> into) {
                readings.incrementAndGet();
                into.accept(new Box("small", List.of(1)));
                into.accept(new Box("big", List.of(2, 3)));
            }
        });
        assertThat(readings).hasValue(1);
        assertThat(files)
                .containsEntry("boxes.csv", "\"label\"\r\n\"small\"\r\n\"big\"\r\n")
                .containsEntry("boxes.json", "[\n{\"label\":\"small\"},\n{\"label\":\"big\"}\n]\n")
                .containsEntry("things.csv", "\"thing\"\r\n\"1\"\r\n\"2\"\r\n\"3\"\r\n")
                .containsEntry("things.json", "[\n{\"thing\":1},\n{\"thing\":2},\n{\"thing\":3}\n]\n")
                .hasSize(4);
    }

    @Test
    void eachValueIsWrittenAsEachFormatHasIt() throws IOException {
        var files = zipped(new OwnRecords<Instant>() {
            @Override
            public List<OwnTable<Instant, ?>> tables() {
                return List.of(OwnTable.<Instant>named("all")
                        .column("time", at -> at)
                        .column("constant", at -> Thread.State.NEW)
                        .column("none", at -> Optional.empty())
                        .column("some", at -> Optional.of(2.5))
                        .column("text", at -> "=1+1"));
            }

            @Override
            public void about(PersonId person, Consumer<Instant> into) {
                into.accept(Instant.EPOCH);
            }
        });
        assertThat(files.get("all.csv")).endsWith("\"1970-01-01T00:00:00Z\",\"NEW\",\"\",\"2.5\",\"'=1+1\"\r\n");
        assertThat(files.get("all.json"))
                .contains(
                        "{\"time\":\"1970-01-01T00:00:00Z\",\"constant\":\"NEW\",\"none\":null,\"some\":2.5,\"text\":\"=1+1\"}");
    }

    private static Map<String, String> zipped(OwnRecords<?> records) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new OwnData(List.of(records)).write(SOMEBODY, bytes);
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
