package org.liaison.web.owndata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@LiaisonTest
class OwnDataTests {

    @LocalServerPort
    private int port;

    @Autowired
    private OwnData ownData;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Test
    void csvAndJsonHaveTheSameRows() throws IOException {
        var files = filesOf("ben");
        for (var table : ownData.tables()) {
            var rows = JsonMapper.builder()
                    .build()
                    .readTree(file(files, table.name() + ".json"))
                    .size();
            var lines = file(files, table.name() + ".csv").split("\r\n", -1).length - 2;
            assertThat(lines).as(table.name()).isEqualTo(rows);
        }
        assertThat(file(files, "steps.csv").lines().count()).isGreaterThan(20);
        assertThat(file(files, "profile.csv")).contains("\"ben\"");
    }

    @Test
    void nobodyGetsARowOfAnybodyElse() throws IOException {
        var files = filesOf(Newcomer.arrive(accounts, port).login());
        for (var name : new String[] {"attempts.csv", "answers.csv", "steps.csv", "mastery.csv"}) {
            assertThat(file(files, name).lines()).as(name).hasSize(1);
        }
    }

    @Test
    void numbersAreNumbersAndWhatThereIsNoneOfIsNothing() throws IOException {
        var step = JsonMapper.builder()
                .build()
                .readTree(file(filesOf("ben"), "steps.json"))
                .get(0);
        assertThat(step.get("sequence").isNumber()).isTrue();
        assertThat(step.get("certainty").isNull()).isTrue();
        assertThat(step.get("answer").isString()).isTrue();
    }

    @Test
    void signOffsAndCertificatesAreAmongTheTables() throws IOException {
        var files = filesOf("ben");
        assertThat(file(files, "sign-offs.csv")).startsWith("\"number\",\"what\",\"by\",\"comment\",\"at\"");
        assertThat(file(files, "certificates.csv")).startsWith("\"code\",\"name\",\"path\",\"version\"");
    }

    private static String file(Map<String, String> files, String name) {
        return files.getOrDefault(name, "");
    }

    private Map<String, String> filesOf(String login) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ownData.write(people.withLogin(login).orElseThrow().id(), bytes);
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
