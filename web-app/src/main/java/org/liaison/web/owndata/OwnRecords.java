package org.liaison.web.owndata;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;

/**
 * What a feature keeps about people, for one of them to take away: read once, and written to as many tables as it takes.
 *
 * @param <R> one record of it
 */
public interface OwnRecords<R> {

    /** The tables that each record is written to. */
    List<OwnTable<R, ?>> tables();

    /** Hands out what is kept about this person, one record at a time. */
    void about(PersonId person, Consumer<R> into);
}
