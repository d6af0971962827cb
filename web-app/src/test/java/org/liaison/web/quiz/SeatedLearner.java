package org.liaison.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.engine.attempt.Attempt;
import org.liaison.engine.attempt.Mode;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;

/** A learner without scripts who sits at an attempt of hand-made items. */
final class SeatedLearner {

    /** The kinds of attempt that the pages of the player take; a placement has pages of its own. */
    static final List<AttemptKind> IN_THE_PLAYER = List.of(AttemptKind.PRACTICE, AttemptKind.GRADED);

    private final Sittings sittings;
    private final Visitor visitor;
    private final AttemptId id;

    private SeatedLearner(Sittings sittings, Visitor visitor, AttemptId id) {
        this.sittings = sittings;
        this.visitor = visitor;
        this.id = id;
    }

    static SeatedLearner at(AttemptKind kind, Sittings sittings, People people, int port) {
        return at(kind, QuizItems.all(), sittings, people, port);
    }

    static SeatedLearner at(AttemptKind kind, List<Item> items, Sittings sittings, People people, int port) {
        var id = start(kind, items, sittings, people);
        return new SeatedLearner(sittings, Visitor.signedIn(port, "ada"), id);
    }

    /** The learner of this visitor, at an attempt by these rules that has just started. */
    static SeatedLearner at(Rules rules, Visitor visitor, PersonId person, Sittings sittings) {
        var id = start(AttemptKind.GRADED, rules.mode(), rules.timing(), QuizItems.all(), sittings, person);
        return new SeatedLearner(sittings, visitor, id);
    }

    /** Ada at practice, or at a graded quiz, that is taken in this mode. */
    static SeatedLearner at(AttemptKind kind, Mode mode, List<Item> items, Sittings sittings, People people, int port) {
        var ada = people.withLogin("ada").orElseThrow().id();
        var id = start(kind, mode, Timing.NONE, items, sittings, ada);
        return new SeatedLearner(sittings, Visitor.signedIn(port, "ada"), id);
    }

    /** An attempt of Ada's, as if just started. */
    static AttemptId start(AttemptKind kind, List<Item> items, Sittings sittings, People people) {
        var ada = people.withLogin("ada").orElseThrow().id();
        return start(kind, kind.mode(), Timing.NONE, items, sittings, ada);
    }

    static AttemptId start(
            AttemptKind kind, Mode mode, Timing timing, List<Item> items, Sittings sittings, PersonId person) {
        var sitting = new Sitting(
                AttemptId.random(),
                person,
                kind,
                "Made by hand",
                Optional.empty(),
                4711,
                sittings.now(),
                Optional.empty(),
                Optional.empty(),
                Attempt.at(items, mode),
                Terms.of(timing),
                Optional.empty(),
                false);
        return sittings.start(sitting, UUID.randomUUID().toString());
    }

    Visitor visitor() {
        return visitor;
    }

    String path() {
        return Attempts.path(id);
    }

    Sitting sitting() {
        return sittings.find(id).orElseThrow();
    }

    Page question(int number) {
        return visitor.get(path() + "/questions/" + number);
    }

    /** Opens a question and sends its form with these fields. */
    Page answer(int number, String... fields) {
        return send(number, question(number).key(), fields);
    }

    /** The same with how sure the learner is, from 1 to 3. */
    Page answer(int number, Response response, int certainty) {
        var fields = new ArrayList<>(List.of(fields(number, response)));
        fields.addAll(List.of("certainty", String.valueOf(certainty)));
        return answer(number, fields.toArray(String[]::new));
    }

    /** Opens a question and sends its form filled in with a response. */
    Page answer(int number, Response response) {
        return answer(number, fields(number, response));
    }

    /** Sends the form of a question under a key of one's own. */
    Page send(int number, String key, String... fields) {
        return visitor.post(path() + "/questions/" + number, with(key, fields));
    }

    /** Sends an answer that a browser had kept. */
    Page sendKept(int number, String key, String... fields) {
        return visitor.postByHtmx(path() + "/questions/" + number + "/kept", with(key, fields));
    }

    Page sendByHtmx(int number, String key, String... fields) {
        return visitor.postByHtmx(path() + "/questions/" + number, with(key, fields));
    }

    /** The fields of a question's form, filled in with a response: name, value, name, value. */
    String[] fields(int number, Response response) {
        var fields = Fields.of(sitting().presentation(number - 1), response);
        return fields.values().entrySet().stream()
                .flatMap(field -> field.getValue().stream().flatMap(value -> List.of(field.getKey(), value).stream()))
                .toArray(String[]::new);
    }

    private static String[] with(String key, String... fields) {
        var all = new String[fields.length + 2];
        all[0] = "key";
        all[1] = key;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return all;
    }
}
