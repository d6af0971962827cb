package org.liaison.web.storage;

/** Says what is wrong with the place where everything is kept, and what to do about it. */
public final class StorageProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String mend;

    public StorageProblem(String problem, String mend) {
        super(problem);
        this.mend = mend;
    }

    public StorageProblem(String problem, String mend, Throwable cause) {
        super(problem, cause);
        this.mend = mend;
    }

    /** What to do about it, in a sentence. */
    public String mend() {
        return mend;
    }
}
