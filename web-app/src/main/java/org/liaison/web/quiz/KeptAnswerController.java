package org.liaison.web.quiz;

import java.util.List;
import java.util.Locale;
import org.liaison.engine.item.Response;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For the scripts of our own pages: takes answers that a browser has kept while it could not reach the server, and tells how far an
 * attempt has come.
 *
 * <p>A kept answer is the form of its question, as it was filled in: it is judged by the same rules as a form sent at once. No
 * reply tells a key.
 */
@RestController
@RequestMapping("/attempts/{id:[0-9a-f-]{36}}")
class KeptAnswerController {

    private final Sittings sittings;
    private final Desk desk;
    private final InWords inWords;
    private final MessageSource messages;

    KeptAnswerController(Sittings sittings, Desk desk, InWords inWords, MessageSource messages) {
        this.sittings = sittings;
        this.desk = desk;
        this.inWords = inWords;
        this.messages = messages;
    }

    /**
     * What became of a kept answer.
     *
     * @param time when it was saved; empty if it was not
     * @param words why it was not saved; empty if it was
     * @param counts the answer that counts instead, if one does
     * @param steps how many answers the attempt has now
     */
    record Reply(String time, String words, List<String> counts, int steps) {}

    /** Where an attempt is: how many answers it has, and where it goes on. */
    record Place(int steps, String where) {}

    @GetMapping("/place")
    Place place(@PathVariable AttemptId id, @CurrentPerson SignedIn person) {
        var sitting = desk.own(id, person);
        return new Place(sitting.attempt().steps().size(), Attempts.path(id));
    }

    @PostMapping("/questions/{number:[1-9][0-9]?}/kept")
    ResponseEntity<Reply> take(
            @PathVariable AttemptId id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> form,
            @CurrentPerson SignedIn person) {
        var sitting = desk.own(id, person);
        var slot = desk.slot(sitting, number);
        var sent = Submission.of(sitting, slot, new Fields(form));
        if (!sent.problem().isEmpty()) {
            return refused(sitting, slot, sitting.attempt().takes(slot) ? sent.problem() : late(sitting));
        }
        if (sitting.attempt().takes(slot) && sent.isNothing()) {
            return ResponseEntity.ok(reply(sitting, "", ""));
        }
        var receipt = sittings.answer(id, slot, sent.answer(), sent.key(), Seen.of(sent.fields()));
        var now = sittings.find(id).orElseThrow();
        return receipt.fate() == Receipt.Fate.KEPT
                ? ResponseEntity.ok(reply(now, Desk.time(receipt.at()), ""))
                : refused(now, slot, reason(receipt.fate()));
    }

    private static String late(Sitting sitting) {
        return reason(sitting.ended().isPresent() ? Receipt.Fate.TOO_LATE : Receipt.Fate.ANOTHER_STANDS);
    }

    private static String reason(Receipt.Fate fate) {
        return "kept.refused." + fate;
    }

    private ResponseEntity<Reply> refused(Sitting sitting, int slot, String reason) {
        var words = messages.getMessage(reason, null, Locale.US);
        var counts = inWords.of(
                sitting.presentation(slot), sitting.attempt().response(slot).orElse(Response.BLANK));
        var reply = new Reply("", words, counts, sitting.attempt().steps().size());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(reply);
    }

    private static Reply reply(Sitting sitting, String time, String words) {
        return new Reply(time, words, List.of(), sitting.attempt().steps().size());
    }
}
