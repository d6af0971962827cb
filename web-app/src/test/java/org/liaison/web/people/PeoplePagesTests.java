package org.liaison.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.Person;
import org.liaison.web.account.Role;
import org.liaison.web.support.LiaisonTest;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiaisonTest
class PeoplePagesTests {

    private static final Pattern ONE_TIME = Pattern.compile("id=\"one-time-password\">([^<]+)<");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    private final String login = "q" + UUID.randomUUID();

    @Test
    void anAdministratorAddsAPersonWhoThenSignsIn() {
        var kim = Visitor.signedIn(port, "kim");
        var page = kim.post("/people/new", "name", "Rae <b>Bold</b>", "login", login, "roles", "LEARNER");
        var match = ONE_TIME.matcher(page.body());
        assertThat(match.find()).isTrue();
        assertThat(page.body()).doesNotContain("<b>Bold");
        assertThat(new Visitor(port).signIn(login, match.group(1)).location()).isEqualTo("/");
        assertThat(kim.get("/people").body()).contains("Rae &lt;b&gt;Bold").doesNotContain(match.group(1));
    }

    @Test
    void anIncompleteFormIsShownAgainWithEveryProblem() {
        var kim = Visitor.signedIn(port, "kim");
        kim.get("/people/new");
        var page = kim.post("/people/new", "name", " ", "login", "No Spaces");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("Enter a name.", "Choose at least one role.", "The login needs", "value=\"No Spaces\"");
        assertThat(kim.post("/people/new", "name", "Ada", "login", "ADA", "roles", "LEARNER")
                        .body())
                .contains("Somebody else has this login.");
    }

    @Test
    void aDeactivatedPersonIsOutAtTheNextRequest() {
        var person = somebody();
        var visitor = new Visitor(port);
        visitor.signIn(login, accounts.renewPassword(person.id()));
        assertThat(visitor.get("/account/password").status()).isEqualTo(200);
        var kim = Visitor.signedIn(port, "kim");
        kim.get("/people/" + person.id());
        assertThat(kim.post("/people/" + person.id() + "/active", "active", "false")
                        .location())
                .isEqualTo("/people/" + person.id());
        assertThat(visitor.get("/account/password").location()).isEqualTo("/sign-in");
        assertThat(kim.get("/people/" + person.id()).body()).contains("can sign in no more");
    }

    @Test
    void rolesChangeAndCannotBeTakenFromTheLastAdministrator() {
        var person = somebody();
        var kim = Visitor.signedIn(port, "kim");
        kim.get("/people/new");
        var changed = new String[] {"roles", "AUTHOR", "roles", "SUPERVISOR", "password", "a guess"};
        kim.post("/people/" + person.id() + "/roles", changed);
        assertThat(people.withId(person.id())).get().extracting(Person::roles).isEqualTo(Set.of(Role.LEARNER));
        assertThat(kim.get("/people/" + person.id()).body()).contains("The current password is not right");
        changed[5] = Visitor.PASSWORD;
        kim.post("/people/" + person.id() + "/roles", changed);
        assertThat(people.withId(person.id()))
                .get()
                .extracting(Person::roles)
                .isEqualTo(Set.of(Role.AUTHOR, Role.SUPERVISOR));
        assertThat(kim.get("/people/" + person.id()).body()).contains("The roles are changed.");
        kim.post("/people/" + person.id() + "/roles");
        assertThat(kim.get("/people/" + person.id()).body()).contains("Choose at least one role.");
        assertThat(kim.post("/people/" + person.id() + "/roles", "roles", "CHIEF")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyAdministratorsReachThePeoplePages() {
        var person = somebody();
        for (var other : new String[] {"ada", "ivy", "sam", "max"}) {
            var visitor = Visitor.signedIn(port, other);
            assertThat(visitor.get("/people").status()).as(other).isEqualTo(403);
            assertThat(visitor.get("/people/" + person.id()).status()).as(other).isEqualTo(403);
            assertThat(visitor.post("/people/" + person.id() + "/roles", "roles", "ADMIN")
                            .status())
                    .as(other)
                    .isEqualTo(403);
            assertThat(visitor.get("/").body()).doesNotContain("href=\"/people\"");
        }
    }

    @Test
    void somebodyUnknownIsNotFound() {
        var kim = Visitor.signedIn(port, "kim");
        assertThat(kim.get("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(kim.get("/people/1").status()).isEqualTo(404);
    }

    private Person somebody() {
        accounts.add(login, "Some Body", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow();
    }
}
