package org.liaison.web.owndata;

import java.util.List;
import java.util.function.Consumer;
import org.liaison.web.account.PersonId;

/** A table of what is kept about people, for one of them to take away. */
public interface OwnTable {

    /** Its name in the zip, without an ending; {@code my-data.table.} and the name is the key of what it holds. */
    String name();

    /** The names of its columns. */
    List<String> columns();

    /** Hands out the rows about this person one by one, each with a text for every column. */
    void rows(PersonId person, Consumer<List<String>> into);
}
