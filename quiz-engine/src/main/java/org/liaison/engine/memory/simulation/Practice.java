package org.liaison.engine.memory.simulation;

import java.util.List;
import org.liaison.engine.memory.Rating;

/** One learner's practice: which facts are asked on a day. It learns of the answers, never of the memory behind them. */
interface Practice {

    /** The facts to ask, in order, called once for each day; a fact may be there more than once. */
    List<Integer> facts(int day);

    void answered(int fact, int day, int item, Rating rating);
}
