package org.liaison.engine.item;

import java.util.List;
import org.liaison.content.FactId;

/**
 * Something to ask.
 *
 * <p>The hierarchy is closed over the ways to respond; {@link Kind} says what is asked. Scoring never throws for a response that
 * the item {@linkplain #accepts accepts}, and a blank one is always accepted and earns nothing.
 */
public sealed interface Item permits Choice, MultipleChoice, TrueFalse, Matching, Ordering, ShortAnswer {

    /** What it rests on. */
    Basis basis();

    /** What the learner reads first: a question, a situation, or a statement to judge. */
    String stem();

    /** Whether a response could have come from this item's form: every value was on offer. */
    boolean accepts(Response response);

    /**
     * What a response earns.
     *
     * @throws IllegalArgumentException if the item does not accept it
     */
    Score score(Response response);

    /** What somebody who knows nothing earns on average, from 0 to 1: the floor under every statistic of the item. */
    double guessing();

    /** The response that earns everything. */
    Response modelResponse();

    /** Each part of the response with what is right and why; only for eyes that may see the key. */
    List<Line> explain(Response response);

    /** What can be picked, right and wrong: options or corrections; none where rows, steps or words are the response. */
    default List<Option> offered() {
        return List.of();
    }

    <R> R match(Cases<R> cases);

    default ItemId id() {
        return basis().id();
    }

    default Kind kind() {
        return basis().kind();
    }

    /** The fact it is about. */
    default FactId fact() {
        return basis().facts().get(0);
    }

    /** One branch per way to respond; a new way breaks every incomplete implementation at compile time. */
    interface Cases<R> {

        R choice(Choice item);

        R multipleChoice(MultipleChoice item);

        R trueFalse(TrueFalse item);

        R matching(Matching item);

        R ordering(Ordering item);

        R shortAnswer(ShortAnswer item);
    }
}
