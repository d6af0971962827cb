package org.liaison.web.account;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can administrate: no account has a known password, so the first one gets a random one.
 *
 * <p>The password is printed on the console and must be changed at the first sign-in. As long as nobody has done so,
 * each start prints a fresh one, for the old one may have scrolled away.
 */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    private static final String LOGIN = "admin";

    private final People people;
    private final Accounts accounts;
    private final DemoPeople demo;

    FirstAdministrator(People people, Accounts accounts, DemoPeople demo) {
        this.people = people;
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demo.arrange();
        printDemo();
        oneTimePassword().ifPresent(FirstAdministrator::print);
    }

    private Optional<String> oneTimePassword() {
        if (people.all().stream().noneMatch(Person::isActiveAdmin)) {
            return accounts.add(LOGIN, "Administrator", Set.of(Role.ADMIN));
        }
        return people.withLogin(LOGIN)
                .filter(Person::isActiveAdmin)
                .filter(admin -> people.credential(admin.id()).isOneTime())
                .map(admin -> accounts.renewPassword(admin.id()));
    }

    private void printDemo() {
        var logins = demo.cast().stream().map(DemoPeople.Part::login).toList();
        if (!logins.isEmpty()) {
            PrintStream console = System.out;
            console.println(
                    "Sign in as one of " + String.join(", ", logins) + "; their password is on the sign-in page.");
        }
    }

    private static void print(String password) {
        PrintStream console = System.out;
        console.println("Sign in as '" + LOGIN + "' with this one-time password, and choose your own: " + password);
    }
}
