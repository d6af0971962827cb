package org.liaison.web.quiz;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.web.account.PersonId;
import org.springframework.context.ApplicationContext;

/** Somebody who answers forms without a browser, for tests of what follows from the answers. */
public final class FormTaker {

    private final Attempts attempts;
    private final Sittings sittings;

    public FormTaker(ApplicationContext application) {
        attempts = application.getBean(Attempts.class);
        sittings = application.getBean(Sittings.class);
    }

    /** Starts a form of these items. */
    public AttemptId start(PersonId person, AttemptKind kind, List<Item> items) {
        var drawn = new Drawn(kind, "Made by hand", Optional.empty(), items);
        return attempts.start(person, drawn, UUID.randomUUID().toString());
    }

    /** Gives these responses, one a question, and hands the form in. */
    public AttemptId take(PersonId person, AttemptKind kind, List<Item> items, List<Response> responses) {
        var id = start(person, kind, items);
        for (var slot = 0; slot < responses.size(); slot++) {
            answer(id, slot, responses.get(slot));
        }
        sittings.handIn(id);
        return id;
    }

    public void answer(AttemptId id, int slot, Response response) {
        sittings.answer(id, slot, response, UUID.randomUUID().toString());
    }

    public void handIn(AttemptId id) {
        sittings.handIn(id);
    }
}
