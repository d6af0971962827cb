package org.liaison.web.home;

import java.util.Optional;
import org.liaison.web.onboarding.Journey;
import org.liaison.web.onboarding.Journey.Task;
import org.liaison.web.quiz.AttemptSummary;
import org.liaison.web.quiz.Attempts;

/**
 * The one thing to do now.
 *
 * @param kind what it is; it chooses the words
 * @param title what it is about
 * @param path where the button leads
 * @param starts whether the button starts something, so that it has to be a form
 * @param minutes how long it takes
 * @param due by which day it should be done; -1 when it is never due
 * @param answered how many questions are answered already
 * @param total how many questions there are; 0 when there are none, or they are not drawn yet
 */
record NextAction(Kind kind, String title, String path, boolean starts, int minutes, int due, int answered, int total) {

    /** How long a question takes, in seconds. */
    private static final int PER_QUESTION = 45;

    /** What there is to do. The names are part of message keys. */
    enum Kind {
        /** Go on with an attempt that is open. */
        RESUME,
        /** Read the lesson of the next step of the path. */
        READ,
        /** Answer the questions of the next step of the path. */
        ANSWER,
        /** Have a further attempt allowed at the next step of the path, since all are used. */
        ASK,
        /** Everything on the path is done. */
        REVISIT
    }

    /** What to do: first what was begun, then what comes next on the path. */
    static NextAction of(Optional<AttemptSummary> open, Journey journey) {
        return open.map(NextAction::resume)
                .or(() -> journey.next().map(NextAction::next))
                .orElseGet(() -> new NextAction(Kind.REVISIT, "", "/progress", false, 0, -1, 0, 0));
    }

    private static NextAction resume(AttemptSummary open) {
        var left = open.total() - open.answered();
        var minutes = Math.max(1, (left * PER_QUESTION + 59) / 60);
        var path = Attempts.path(open.id());
        return new NextAction(Kind.RESUME, open.title(), path, false, minutes, -1, open.answered(), open.total());
    }

    private static NextAction next(Task task) {
        var step = task.step();
        if (task.isBlocked()) {
            return new NextAction(Kind.ASK, step.title(), task.path(), false, 0, -1, 0, 0);
        }
        return task.lesson()
                .filter(lesson -> task.toRead())
                .map(lesson -> new NextAction(
                        Kind.READ, step.title(), "/learn/" + lesson, false, step.minutes(), task.due(), 0, 0))
                .orElseGet(() -> new NextAction(
                        Kind.ANSWER,
                        step.title(),
                        task.path(),
                        !task.hasRulesToRead(),
                        step.minutes(),
                        task.due(),
                        0,
                        task.hasFixedLength() ? step.items() : 0));
    }
}
