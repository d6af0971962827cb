package org.liaison.web.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.liaison.engine.item.Item;
import org.liaison.web.support.Page;
import org.liaison.web.support.Visitor;

/** Somebody who takes a placement, knowing what they are told to know. */
public final class PlacementTaker {

    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"([^\"]+)\"");

    private final Attempts attempts;
    private final Visitor visitor;
    private final AttemptId id;

    /** Starts the placement of the path. */
    public PlacementTaker(Attempts attempts, Visitor visitor) {
        this.attempts = attempts;
        this.visitor = visitor;
        visitor.get("/onboarding");
        var path = visitor.post("/onboarding/placement").location();
        id = new AttemptId(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The address of the placement. */
    public String path() {
        return Placements.path(id);
    }

    /** The attempt as it is kept. */
    public Sitting sitting() {
        return attempts.sitting(id).orElseThrow();
    }

    /** Answers all that is asked, and returns the address of the outcome. */
    public String takeAll(Predicate<Item> knows) {
        for (var asked = 0; asked < 25; asked++) {
            var page = visitor.get(path());
            if (page.status() == 302) {
                return page.location();
            }
            answer(knows);
        }
        throw new AssertionError("A placement without end");
    }

    /** Answers the question that is open. */
    public Page answer(Predicate<Item> knows) {
        return visitor.post(path(), form(knows));
    }

    /** The form of the question that is open, filled in: name, value, name, value. */
    public String[] form(Predicate<Item> knows) {
        var page = visitor.get(path());
        var number = NUMBER.matcher(page.body());
        if (!number.find()) {
            throw new AssertionError("No form in " + page.body());
        }
        var fields = new ArrayList<>(List.of("key", page.key(), "number", number.group(1)));
        var sitting = sitting();
        var item = sitting.item(sitting.total() - 1);
        if (knows.test(item)) {
            Fields.of(sitting.presentation(sitting.total() - 1), item.modelResponse())
                    .values()
                    .forEach((name, values) -> values.forEach(value -> fields.addAll(List.of(name, value))));
        } else {
            fields.addAll(List.of("skip", "yes"));
        }
        return fields.toArray(String[]::new);
    }
}
