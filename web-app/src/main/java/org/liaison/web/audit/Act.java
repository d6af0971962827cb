package org.liaison.web.audit;

/**
 * Something that was done, before it has its place in the trail.
 *
 * @param by the id of the person who did it; empty for nobody that is known
 * @param to the id of the person, or the name of the thing, it was done to; empty where that is the person themselves
 * @param details what else matters, without secrets and without reasons that are not everybody's to read
 */
public record Act(Action action, String by, String to, String details) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DETAILS = 1000;

    public Act {
        to = shortened(to, LONGEST_NAME);
        details = shortened(details, LONGEST_DETAILS);
    }

    /** Something that the person at the keyboard has done; the application itself, where there is none. */
    public static Act of(Action action, String to, String details) {
        return new Act(action, Circumstances.actor(), to, details);
    }

    private static String shortened(String text, int longest) {
        var readable = text.replaceAll("\\p{Cntrl}", " ");
        return readable.length() <= longest ? readable : readable.substring(0, longest);
    }
}
