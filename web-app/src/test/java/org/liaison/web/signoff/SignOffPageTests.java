package org.liaison.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.content.Stage;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.certificate.Certificates;
import org.liaison.web.certificate.Signature;
import org.liaison.web.onboarding.Onboarding;
import org.liaison.web.quiz.KnowsEverything;
import org.liaison.web.support.Browser;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@LiaisonTest
class SignOffPageTests {

    private static final String REQUEST = "/onboarding/sign-off";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Pack pack;

    @Autowired
    private ApplicationContext application;

    @Test
    void aPathThatIsDoneIsReturnedAskedForAgainAndSigned() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = supervisedBySam(newcomer);
        walkThePath(newcomer.visitor());
        assertThat(onboarding.of(person).isReadyForSignOff()).isTrue();
        ask(newcomer);

        var sam = Visitor.signedIn(port, "sam");
        var page = sam.get("/signoffs/" + person);
        assertThat(page.body()).contains("Questions: 100 percent on", "Read on", "Situations: 100 percent");
        sam.post("/signoffs/" + person + "/return", "remark", "Once more, please.", "seen", seen(page));
        assertThat(newcomer.visitor().get(REQUEST).body()).contains("Returned by Sam Reed", "Once more, please.");

        assertThat(newcomer.visitor().get("/").body())
                .containsSubsequence(
                        "Your supervisor asks for more work",
                        "Sam Reed returned your request",
                        "Once more, please.",
                        "href=\"/onboarding/sign-off\"",
                        "You have done every step");
        assertThat(certificates.of(person)).isEmpty();
        assertHomeSuitsEverybody(newcomer);

        ask(newcomer);
        assertThat(newcomer.visitor().get("/").body()).doesNotContain("Once more, please.");
        var again = sam.get("/signoffs/" + person);
        sam.post("/signoffs/" + person + "/sign", "password", "not my password", "seen", seen(again));
        assertThat(signOffs.last(person)).map(Entry::kind).contains(Entry.Kind.REQUESTED);
        sam.post("/signoffs/" + person + "/sign", "password", Visitor.PASSWORD, "seen", "0".repeat(64));
        assertThat(signOffs.last(person)).map(Entry::kind).contains(Entry.Kind.REQUESTED);
        sam.post("/signoffs/" + person + "/sign", "password", Visitor.PASSWORD, "seen", seen(again));
        var signed = signOffs.last(person).orElseThrow();
        assertThat(signed.kind()).isEqualTo(Entry.Kind.SIGNED);
        assertThat(signed.evidence().digest()).isEqualTo(seen(again));
        var certificate = certificates.of(person).orElseThrow();
        assertThat(certificate.signature())
                .isEqualTo(new Signature(
                        person, "Noor Lind", certificate.signature().path(), "Sam Reed", signed.at()));
        assertThat(newcomer.visitor().get(REQUEST).body())
                .contains(
                        "Signed by Sam Reed",
                        "Your certificate",
                        "/certificates/" + certificate.code().written());
        sam.post("/signoffs/" + person + "/return", "remark", "No.", "seen", seen(again));
        assertThat(signOffs.of(person)).hasSize(4);
    }

    @Test
    void nobodyAsksBeforeThePathIsDone() {
        var newcomer = Newcomer.arrive(accounts, port);
        var person = supervisedBySam(newcomer);
        assertThat(newcomer.visitor().get(REQUEST).body())
                .contains("steps are left", "Your supervisor is Sam Reed")
                .doesNotContain("Ask for the sign-off");
        newcomer.visitor().post(REQUEST);
        assertThat(signOffs.of(person)).isEmpty();
    }

    @Test
    void aSupervisorSeesOnlyTheirOwnPeople() {
        var stranger = idOf(Newcomer.arrive(accounts, port));
        var sam = Visitor.signedIn(port, "sam");
        assertThat(sam.get("/signoffs").body()).contains("Ada Park").doesNotContain(stranger.value());
        assertThat(sam.get("/signoffs/" + stranger).status()).isEqualTo(404);
        assertThat(sam.post("/signoffs/" + stranger + "/sign", "password", Visitor.PASSWORD)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "ivy").get("/signoffs").status()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "ada").get("/signoffs").status()).isEqualTo(403);
    }

    @Test
    void anAdministratorSetsTheSupervisorAndNeverThePersonThemselves() {
        var person = idOf(Newcomer.arrive(accounts, port));
        var sam = people.withLogin("sam").orElseThrow().id();
        var kim = Visitor.signedIn(port, "kim");
        kim.get("/people/" + person);
        kim.post("/people/" + person + "/supervisor", "supervisor", sam.value());
        assertThat(supervisions.supervisorOf(person)).contains(sam);
        kim.post("/people/" + sam + "/supervisor", "supervisor", sam.value());
        assertThat(supervisions.supervisorOf(sam)).isEmpty();
        kim.post("/people/" + person + "/supervisor", "supervisor", "");
        assertThat(supervisions.supervisorOf(person)).isEmpty();
    }

    private void ask(Newcomer newcomer) {
        assertThat(newcomer.visitor().get(REQUEST).body()).contains("Ask for the sign-off");
        newcomer.visitor().post(REQUEST);
        assertThat(newcomer.visitor().get(REQUEST).body()).contains("Asked for by Noor Lind");
    }

    private void assertHomeSuitsEverybody(Newcomer newcomer) {
        try (var browser = new Browser(port)) {
            browser.signIn(newcomer.login(), Newcomer.PASSWORD).open("/");
            assertThat(browser.problemsOnEveryScreen("home-returned")).isEmpty();
        }
    }

    private void walkThePath(Visitor visitor) {
        var everything = new KnowsEverything(application);
        pack.lessons().forEach(lesson -> {
            visitor.get("/learn/" + lesson.id());
            visitor.post("/learn/" + lesson.id() + "/read");
        });
        pack.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.kind() != Stage.Kind.PLACEMENT)
                .forEach(step ->
                        everything.take(visitor.post("/onboarding/" + step.id()).location()));
    }

    private PersonId supervisedBySam(Newcomer newcomer) {
        var person = idOf(newcomer);
        supervisions.set(person, people.withLogin("sam").map(sam -> sam.id()));
        return person;
    }

    private PersonId idOf(Newcomer newcomer) {
        return people.withLogin(newcomer.login()).orElseThrow().id();
    }

    private static String seen(Page page) {
        return Optional.of(SEEN.matcher(page.body()))
                .filter(match -> match.find())
                .map(match -> match.group(1))
                .orElseThrow(() -> new AssertionError(page.body()));
    }
}
