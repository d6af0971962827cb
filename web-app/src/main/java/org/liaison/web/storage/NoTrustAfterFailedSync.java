package org.liaison.web.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Gives up a connection to SQLite on which reading, writing or syncing has failed.
 *
 * <p>What a failed sync has left in the memory of the system is unknown, so the file is opened anew and read from the disk (Rebello
 * et al., <i>Can Applications Recover from fsync Failures?</i>, USENIX ATC 2020).
 */
public final class NoTrustAfterFailedSync implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException said) {
        return said instanceof SQLiteException sqlite && StorageFault.primary(sqlite) == SQLiteErrorCode.SQLITE_IOERR
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
