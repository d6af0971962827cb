package org.liaison.web.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A failure of the place where everything is kept, and not of what was asked of it: a full or failing disk, a database that is away. */
final class StorageFault {

    private static final int PRIMARY = 0xff;
    private static final Set<SQLiteErrorCode> OF_SQLITE = Set.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_LOCKED,
            SQLiteErrorCode.SQLITE_CANTOPEN,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_NOMEM);

    /** The classes of SQL states by which a server says that it is away, going, or out of room. */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58");

    private StorageFault() {}

    /** What the storage said, somewhere among the causes of a failure; empty when it was not the storage that failed. */
    static Optional<SQLException> in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && isOne(said)) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(SQLException said) {
        if (said instanceof SQLiteException sqlite) {
            return OF_SQLITE.contains(primary(sqlite));
        }
        var state = said.getSQLState();
        return said instanceof SQLTransientException
                || said instanceof SQLRecoverableException
                || said instanceof SQLNonTransientConnectionException
                || (state != null && state.length() > 2 && STATES.contains(state.substring(0, 2)));
    }

    /** SQLite refines its codes in the upper bits. */
    static SQLiteErrorCode primary(SQLiteException said) {
        return SQLiteErrorCode.getErrorCode(said.getResultCode().code & PRIMARY);
    }
}
