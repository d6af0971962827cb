package org.liaison.engine.attempt;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Line;
import org.liaison.engine.item.Line.Mark;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.Score;

/**
 * What was decided about an item after it was handed out, because its key cannot be defended. The item stays as it was; only what
 * responses to it earn is another.
 *
 * @param right the ids of the options that are right instead; empty where the item is dropped, so that everybody who was asked
 *     earns its point
 */
public record Ruling(Set<String> right) {

    /** The item counts as right for everybody who was asked. */
    public static final Ruling DROPPED = new Ruling(Set.of());

    public Ruling {
        right = Set.copyOf(right);
    }

    public boolean isDropped() {
        return right.isEmpty();
    }

    /** Whether it can be applied to an item: another key only where options are picked, and not every option can be right. */
    public boolean fits(Item item) {
        return isDropped()
                || (canBeRekeyed(item) && right.size() < item.offered().size() && isOffered(item));
    }

    /** Whether an item can have another key: it is answered by picking options. */
    public static boolean canBeRekeyed(Item item) {
        return item instanceof Choice || item instanceof MultipleChoice;
    }

    private boolean isOffered(Item item) {
        return item.offered().stream().map(Option::id).toList().containsAll(right);
    }

    /** What a response earns by this ruling; where one option is to be picked, any of the right ones earns everything. */
    Score score(Item item, Response response) {
        if (isDropped()) {
            return Score.FULL;
        }
        if (item instanceof MultipleChoice several) {
            return new MultipleChoice(several.basis(), several.stem(), rekeyed(several.options())).score(response);
        }
        return right.contains(response.value(0)) ? Score.FULL : Score.NONE;
    }

    private List<Option> rekeyed(List<Option> options) {
        return options.stream()
                .map(option -> new Option(
                        option.text(),
                        right.contains(option.id()),
                        option.reason(),
                        option.citations(),
                        option.claim(),
                        option.entity()))
                .toList();
    }

    /** The parts of a response, marked by this ruling; the reasons stay those the item was made with. */
    List<Line> explain(Item item, Response response) {
        var lines = item.explain(response);
        return isDropped()
                ? lines
                : IntStream.range(0, lines.size())
                        .mapToObj(at -> marked(lines.get(at), item.offered().get(at), response))
                        .toList();
    }

    private Line marked(Line line, Option option, Response response) {
        var chosen = response.values().contains(option.id());
        var mark = right.contains(option.id())
                ? (chosen ? Mark.HIT : Mark.MISS)
                : (chosen ? Mark.FALSE_ALARM : Mark.REJECTED);
        return new Line(line.text(), mark, line.given(), line.right(), line.reason(), line.citations());
    }
}
