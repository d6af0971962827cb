package org.liaison.crash;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;

/** Practices for as long as the server answers, and writes down every answer that it said it kept. */
final class TirelessLearner {

    private static final Pattern OPTION = Pattern.compile("type=\"radio\" name=\"answer\" value=\"([^\"]+)\"");
    private static final Pattern BLANK = Pattern.compile("<(?:select|input type=\"text\")[^>]* name=\"([^\"]+)\"");
    private static final int QUESTIONS = 20;

    private final Visitor visitor;
    private final Queue<Acknowledged> kept = new ConcurrentLinkedQueue<>();
    private String attempt = "";
    private int question = QUESTIONS;
    private Optional<Acknowledged> unsure = Optional.empty();

    TirelessLearner(int port, String login) {
        visitor = Visitor.signedIn(port, login);
    }

    /** Until the server is gone. */
    void practice(CountDownLatch each) {
        try {
            sendUnsureAgain();
            while (true) {
                answerNext();
                each.countDown();
            }
        } catch (UncheckedIOException gone) {
            // What was on its way may be kept or not; it is sent again as soon as the server is back.
        }
    }

    /** Sends again what got no reply, with the same key, as a browser does. */
    void sendUnsureAgain() {
        unsure.ifPresent(this::send);
    }

    private void answerNext() {
        if (question == QUESTIONS) {
            var started = visitor.post(
                    "/practice",
                    "items",
                    "" + QUESTIONS,
                    "key",
                    UUID.randomUUID().toString());
            attempt = started.location();
            question = 0;
        }
        var page = visitor.get(path(question + 1));
        send(answer(page));
    }

    /** The first option where there are options; of anything else, that it is not known. */
    private Acknowledged answer(Page page) {
        List<String> fields = new ArrayList<>(List.of("key", page.key()));
        var option = found(OPTION, page).findFirst();
        option.ifPresent(value -> fields.addAll(List.of("answer", value)));
        if (option.isEmpty()) {
            fields.addAll(List.of("skip", "yes"));
            found(BLANK, page).forEach(name -> fields.addAll(List.of(name, "")));
        }
        return new Acknowledged(attempt, question + 1, page.key(), option.orElse(""), fields);
    }

    private static Stream<String> found(Pattern pattern, Page page) {
        return pattern.matcher(page.body()).results().map(match -> match.group(1));
    }

    private void send(Acknowledged answer) {
        unsure = Optional.of(answer);
        var reply = visitor.post(path(answer.question()), answer.fields().toArray(String[]::new));
        if (reply.status() != 302 && reply.status() != 303) {
            throw new AssertionError("Not kept: " + reply.status() + " " + answer);
        }
        kept.add(answer);
        unsure = Optional.empty();
        question = answer.question();
    }

    private String path(int number) {
        return attempt + "/questions/" + number;
    }

    List<Acknowledged> kept() {
        return List.copyOf(kept);
    }
}
