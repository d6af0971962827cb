package org.liaison.web.assignment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.Role;
import org.liaison.web.support.Newcomer;
import org.liaison.web.support.Visitor;

/**
 * An instructor without scripts who has made a cohort of one learner.
 *
 * @param cohort the address of the cohort
 */
record Course(Visitor instructor, String cohort, Newcomer learner) {

    static Course begin(Accounts accounts, int port) {
        var instructor = Visitor.signedIn(port, "ivy");
        var learner = Newcomer.arrive(accounts, port);
        instructor.get("/cohorts");
        var cohort = instructor
                .post("/cohorts", "title", "Course " + UUID.randomUUID())
                .location();
        instructor.post(cohort + "/enroll", "list", learner.login(), "confirmed", "true");
        return new Course(instructor, cohort, learner);
    }

    /** Another instructor, who has chosen a password already. */
    static Visitor instructor(Accounts accounts, int port) {
        var login = "i-" + UUID.randomUUID();
        var oneTime = accounts.add(login, "Ina Stern", Set.of(Role.INSTRUCTOR)).orElseThrow();
        var visitor = new Visitor(port);
        visitor.signIn(login, oneTime);
        visitor.post("/account/password", "chosen", Newcomer.PASSWORD, "repeated", Newcomer.PASSWORD);
        visitor.signIn(login, Newcomer.PASSWORD);
        return visitor;
    }

    String cohortId() {
        return cohort.substring("/cohorts/".length());
    }

    /** Makes a quiz of three questions with these fields of its rules, and gives its address. */
    String make(String title, String... rules) {
        var fields = new String[rules.length + 4];
        System.arraycopy(rules, 0, fields, 4, rules.length);
        fields[0] = "title";
        fields[1] = title;
        fields[2] = "items-who-decides";
        fields[3] = "3";
        var quiz = instructor.post("/quizzes/new/rules", fields).location();
        instructor.get(quiz);
        return quiz;
    }

    /** Publishes a quiz to the cohort. */
    void publish(String quiz, Instant due) {
        instructor.post(
                quiz + "/publish",
                "cohort",
                cohortId(),
                "due-" + cohortId(),
                due.toString().substring(0, 16));
    }

    /** Begins an attempt as the learner, and says where that leads. */
    String begin(String quiz) {
        learner.visitor().get("/practice");
        return learner.visitor().post(quiz + "/attempts").location();
    }

    /** Gives the learner twice the time of others. */
    void giveTwiceTheTime() {
        var page = instructor.get(cohort).body();
        var member = page.replaceAll("(?s).*name=\"member\" value=\"([^\"]+)\".*", "$1");
        instructor.get("/extra-time");
        instructor.post("/extra-time", "learner", member, "extra", "DOUBLE");
    }
}
