package org.liaison.web.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class ExtraTimePagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ExtraTimes extraTimes;

    private Newcomer newcomer;

    private PersonId person;

    private String page;

    @BeforeEach
    void somebodyNewArrives() {
        newcomer = Newcomer.arrive(accounts, port);
        person = people.withLogin(newcomer.login()).orElseThrow().id();
        page = "/extra-time/" + person;
    }

    @Test
    void anInstructorGivesExtraTime() {
        var ivy = Visitor.signedIn(port, "ivy");
        assertThat(ivy.get("/extra-time").body()).contains(page, "None");
        ivy.get(page);
        ivy.post(page, "extra", "HALF", "reason", "Quiet reasons");
        assertThat(extraTimes.of(person)).isEqualTo(ExtraTime.HALF);
        assertThat(ivy.get(page).body()).contains("The extra time is saved.").containsPattern("value=\"HALF\" checked");
    }

    @Test
    void severalLearnersAreGivenExtraTimeAtOnce() {
        var ben = people.withLogin("ben").orElseThrow().id();
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get("/extra-time");
        ivy.post("/extra-time", "learner", person.value(), "learner", ben.value(), "extra", "QUARTER");
        assertThat(extraTimes.of(person)).isEqualTo(ExtraTime.QUARTER);
        assertThat(extraTimes.of(ben)).isEqualTo(ExtraTime.QUARTER);
        extraTimes.give(ben, ExtraTime.NONE, "", ben);
        assertThat(ivy.get("/extra-time").body()).contains("The extra time is saved.");
        ivy.post("/extra-time", "extra", "DOUBLE");
        assertThat(ivy.get("/extra-time").body()).contains("Choose at least one learner.");
        assertThat(ivy.get("/extra-time?name=ORTIZ").body())
                .contains("Ben Ortiz")
                .doesNotContain("Ada Park");
        assertThat(ivy.get("/extra-time?name=nobody+at+all").body()).contains("No learner fits.");
        var stranger = UUID.randomUUID().toString();
        assertThat(ivy.post("/extra-time", "learner", person.value(), "learner", stranger, "extra", "DOUBLE")
                        .status())
                .isEqualTo(404);
        assertThat(extraTimes.of(person)).isEqualTo(ExtraTime.QUARTER);
    }

    @Test
    void theReasonIsForAdministratorsAlone() {
        var ivy = Visitor.signedIn(port, "ivy");
        ivy.get(page);
        ivy.post(page, "extra", "DOUBLE", "reason", "Quiet reasons");
        assertThat(ivy.get(page).body()).doesNotContain("Quiet reasons");
        assertThat(ivy.get("/extra-time").body()).doesNotContain("Quiet reasons");
        for (var path : new String[] {"/", "/account", "/practice", "/progress"}) {
            assertThat(newcomer.visitor().get(path).body()).doesNotContain("Quiet reasons");
        }
        var kim = Visitor.signedIn(port, "kim");
        assertThat(kim.get(page).body()).contains("Quiet reasons", "Twice the time", "by ");
        assertThat(kim.get("/people/" + person).body()).contains(page);
    }

    @Test
    void whatWasGivenBeforeStaysOnRecord() {
        var kim = Visitor.signedIn(port, "kim");
        kim.get(page);
        kim.post(page, "extra", "QUARTER", "reason", "First");
        kim.post(page, "extra", "NONE", "reason", "Second");
        assertThat(extraTimes.of(person)).isEqualTo(ExtraTime.NONE);
        assertThat(kim.get(page).body()).containsSubsequence("Second", "First");
    }

    @Test
    void learnersGiveThemselvesNothing() {
        assertThat(newcomer.visitor().get(page).status()).isEqualTo(403);
        assertThat(newcomer.visitor().post(page, "extra", "UNTIMED").status()).isEqualTo(403);
        assertThat(extraTimes.of(person)).isEqualTo(ExtraTime.NONE);
    }

    @Test
    void oddFormsAreRefused() {
        var kim = Visitor.signedIn(port, "kim");
        kim.get(page);
        assertThat(kim.post(page, "extra", "TENFOLD").status()).isEqualTo(400);
        kim.post(page, "extra", "HALF", "reason", "x".repeat(501));
        assertThat(kim.get(page).body()).contains("at most 500 characters");
        assertThat(kim.get("/extra-time/" + UUID.randomUUID()).status()).isEqualTo(404);
        kim.forgetToken();
        assertThat(kim.post(page, "extra", "HALF").status()).isEqualTo(403);
        assertThat(extraTimes.of(person)).isEqualTo(ExtraTime.NONE);
    }
}
