package org.liaison.web.quiz;

/**
 * Something else that is kept about attempts that are over, and that can be made anew from their answers, as judgments can.
 *
 * <p>Each is called in the transaction that ends, compares or makes anew an attempt.
 */
public interface Derived {

    /** Keeps what follows from an attempt that is over; doing so again changes nothing. */
    void keep(Sitting sitting);

    /** Whether what is kept of an attempt is what follows from its answers. */
    boolean follows(Sitting sitting);

    /** Throws away what is kept of an attempt and makes it anew from its answers. */
    void remake(Sitting sitting);
}
