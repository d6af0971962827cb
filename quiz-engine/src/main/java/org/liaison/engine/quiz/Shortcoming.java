package org.liaison.engine.quiz;

/** Why a fact gives a cell no item. */
public enum Shortcoming {
    UNKNOWN("are not in the pack"),
    KEPT_OUT("are kept out of quizzes by their author"),
    NOT_GRADABLE("may not be graded"),
    NO_SUCH_KIND("give no item of the kinds wanted"),
    NO_SUCH_BAND("give no item of the difficulty wanted");

    private final String words;

    Shortcoming(String words) {
        this.words = words;
    }

    /** What is said of the facts it holds for, such as "may not be graded". */
    public String words() {
        return words;
    }
}
