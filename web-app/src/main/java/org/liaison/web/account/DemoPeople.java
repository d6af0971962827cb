package org.liaison.web.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.web.LiaisonSettings;
import org.springframework.stereotype.Component;

/**
 * The people of a demonstration, who all share one password that the sign-in page states.
 *
 * <p>They exist only in demo mode: a start without it shuts their accounts and ends their sessions.
 */
@Component
class DemoPeople {

    static final String PASSWORD = "follow the cited facts";

    private static final String CLASSMATE = ".demo";

    private static final List<Part> CAST = List.of(
            new Part("ada", "Ada Park", Role.LEARNER),
            new Part("ben", "Ben Ortiz", Role.LEARNER),
            new Part("noa", "Noa Levin", Role.LEARNER),
            new Part("leo", "Leo Brandt", Role.LEARNER),
            new Part("ivy", "Ivy Chen", Role.INSTRUCTOR),
            new Part("sam", "Sam Reed", Role.SUPERVISOR),
            new Part("max", "Max Weber", Role.AUTHOR),
            new Part("kim", "Kim Adair", Role.ADMIN));

    /** Learners who fill a course; nobody is offered to be tried out as one of them. */
    private static final List<String> CLASSMATES = List.of(
            "Aiko Tan",
            "Alba Ruiz",
            "Anton Weiss",
            "Bea Lund",
            "Carl Novak",
            "Cleo Hart",
            "Dana Frost",
            "Dev Rao",
            "Elif Kaya",
            "Emil Berg",
            "Fay Dunn",
            "Finn Moe",
            "Gia Rossi",
            "Hana Sato",
            "Hugo Roy",
            "Ines Pons",
            "Jae Moon",
            "Jon Vik",
            "Kaia Holm",
            "Lena Fuchs",
            "Luca Conti",
            "Mara Silva",
            "Milo Petit",
            "Nia Cole",
            "Nils Dahl",
            "Olga Zima",
            "Omar Said",
            "Pia Lang",
            "Remy Noel",
            "Rosa Vega",
            "Tara Webb",
            "Yann Le Goff");

    private final LiaisonSettings settings;
    private final People people;
    private final Passwords passwords;
    private final OpenSessions sessions;
    private final Clock clock;

    DemoPeople(LiaisonSettings settings, People people, Passwords passwords, OpenSessions sessions, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Who can be tried out; empty outside demo mode. */
    List<Part> cast() {
        return settings.demo() ? CAST : List.of();
    }

    /** Brings the demonstration people on the stage, or off it. */
    void arrange() {
        if (settings.demo()) {
            enter();
        } else {
            leave();
        }
    }

    private void enter() {
        var credential = new Credential(passwords.hash(PASSWORD), null);
        Stream.concat(CAST.stream(), classmates()).forEach(part -> people.add(part.person(clock), credential, true));
        people.demoPeople().forEach(id -> people.refreshDemo(id, credential));
    }

    private static Stream<Part> classmates() {
        return CLASSMATES.stream()
                .map(name -> new Part(name.toLowerCase(Locale.ROOT).replace(' ', '.') + CLASSMATE, name, Role.LEARNER));
    }

    private void leave() {
        people.demoPeople().forEach(id -> {
            people.shut(id);
            sessions.endAll(id);
        });
    }

    /** One demonstration person. */
    record Part(String login, String name, Role role) {

        /** The key of the words on what can be seen as this person. */
        public String messageKey() {
            return "sign-in.demo.part." + login;
        }

        private Person person(Clock clock) {
            return new Person(PersonId.random(), login, name, Set.of(role), true, clock.instant());
        }
    }
}
