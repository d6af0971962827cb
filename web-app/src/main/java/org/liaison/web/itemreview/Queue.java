package org.liaison.web.itemreview;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.Lesson;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.web.ruling.Clearance;
import org.liaison.web.ruling.ItemStanding;

/**
 * The items of a lesson that graded quizzes may ask, with what was said of each.
 *
 * @param lesson whose facts they ask
 * @param lines in the order of the facts
 */
record Queue(Lesson lesson, List<Line> lines) {

    Queue {
        lines = List.copyOf(lines);
    }

    /** An item and how it stands. */
    record Line(Item item, ItemStanding standing) {}

    static Queue of(Lesson lesson, List<Item> bank, Clearance clearance) {
        return new Queue(
                lesson,
                bank.stream()
                        .filter(item -> item.basis().gradable())
                        .map(item -> new Line(item, clearance.of(item.id())))
                        .toList());
    }

    /** How many stand how; every standing is there. */
    public Map<ItemStanding, Long> counts() {
        Map<ItemStanding, Long> counts = new EnumMap<>(ItemStanding.class);
        for (var standing : ItemStanding.values()) {
            counts.put(standing, 0L);
        }
        counts.putAll(lines.stream().collect(groupingBy(Line::standing, counting())));
        return counts;
    }

    List<Line> standing(Optional<ItemStanding> wanted) {
        return wanted.map(one ->
                        lines.stream().filter(line -> line.standing() == one).toList())
                .orElse(lines);
    }

    /** The next item that nobody has said anything about, after this one and then from the start. */
    Optional<Item> next(ItemId after) {
        var order = new ArrayList<Line>();
        var at = lines.stream().map(line -> line.item().id()).toList().indexOf(after);
        order.addAll(lines.subList(at + 1, lines.size()));
        order.addAll(lines.subList(0, at + 1));
        return order.stream()
                .filter(line -> line.standing() == ItemStanding.OPEN
                        && !line.item().id().equals(after))
                .map(Line::item)
                .findFirst();
    }
}
