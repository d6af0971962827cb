package org.liaison.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;

/** Somebody who takes a quiz of twenty questions from end to end, answering something everywhere. */
final class Learner {

    static final String PASSWORD = "seven quiet rivers";
    static final int QUESTIONS = 20;

    private static final Pattern CHOICE =
            Pattern.compile("type=\"(?:radio|checkbox)\" name=\"([^\"]+)\" value=\"([^\"]+)\"");
    private static final Pattern LIST =
            Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\".*?<option value=\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("<input[^>]*type=\"text\"[^>]* name=\"([^\"]+)\"()");

    private final String login;
    private Visitor visitor;

    Learner(String login, int port) {
        this.login = login;
        this.visitor = new Visitor(port);
    }

    /** Chooses a password in the place of the one-time one, and leaves. */
    void settle(String oneTime, int port) {
        visitor.signIn(login, oneTime);
        visitor.post("/account/password", "chosen", PASSWORD, "repeated", PASSWORD);
        visitor = new Visitor(port);
    }

    void signIn(Times signIns) {
        visitor.get("/sign-in");
        var page = signIns.take(() -> visitor.post("/sign-in", "login", login, "password", PASSWORD));
        if (page.location().startsWith("/sign-in")) {
            throw new AssertionError("Not let in: " + page.location());
        }
        visitor.forgetToken();
        visitor.get("/");
    }

    /** Starts, answers, hands in and looks at the results: {@code 2 * QUESTIONS + 5} requests. */
    void takeQuiz(Times starts, Times answers, Times pages) {
        pages.take(() -> visitor.get("/practice"));
        var attempt = starts.take(() -> visitor.post("/practice", "items", "" + QUESTIONS, "mode", "DEFERRED"))
                .location();
        var next = pages.take(() -> visitor.get(attempt + "/questions/1"));
        for (var number = 1; number <= QUESTIONS; number++) {
            var fields = filled(next);
            var path = attempt + "/questions/" + number;
            var kept = answers.take(() -> visitor.post(path, fields));
            next = pages.take(() -> visitor.get(kept.location()));
        }
        visitor.post(attempt + "/hand-in");
        pages.take(() -> visitor.get(attempt));
    }

    private static String[] filled(Page page) {
        List<String> fields = new ArrayList<>(List.of("key", page.key()));
        Set<String> named = new HashSet<>();
        for (var pattern : List.of(CHOICE, LIST, TEXT)) {
            pattern.matcher(page.body())
                    .results()
                    .filter(found -> named.add(found.group(1)))
                    .forEach(found -> fields.addAll(List.of(found.group(1), value(found, named))));
        }
        return fields.toArray(String[]::new);
    }

    /** The first there is to choose; of places in an order, each once. */
    private static String value(MatchResult found, Set<String> named) {
        if (found.group(1).startsWith("place-")) {
            return String.valueOf(named.size());
        }
        return found.group(2).isEmpty() ? "DSCA" : found.group(2);
    }
}
