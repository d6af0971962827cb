package org.liaison.web.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which failures are the storage's, and worth trying again. */
class StorageFaultTests {

    @ParameterizedTest
    @EnumSource(
            names = {
                "SQLITE_FULL",
                "SQLITE_IOERR",
                "SQLITE_IOERR_FSYNC",
                "SQLITE_BUSY_SNAPSHOT",
                "SQLITE_READONLY",
                "SQLITE_CORRUPT"
            })
    void whatSqliteCannotDoIsAFault(SQLiteErrorCode code) {
        var said = new SQLiteException("said", code);

        assertThat(StorageFault.in(new ServletException(new IllegalStateException(said))))
                .contains(said);
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_CONSTRAINT", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_ERROR", "SQLITE_MISUSE"})
    void whatSqliteWasWronglyAskedIsNone(SQLiteErrorCode code) {
        assertThat(StorageFault.in(new DuplicateKeyException("twice", new SQLiteException("said", code))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "57P03", "08006", "53100", "58030"})
    void aServerThatIsAwayGoingOrFullIsAFault(String state) {
        assertThat(StorageFault.in(new IllegalStateException(new SQLException("said", state))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", ""})
    void aServerThatRefusesIsNone(String state) {
        assertThat(StorageFault.in(new IllegalStateException(new SQLException("said", state))))
                .isEmpty();
    }

    @Test
    void noConnectionInTimeIsAFault() {
        var waited = new SQLTransientConnectionException("waited in vain");

        assertThat(StorageFault.in(new CannotCreateTransactionException("none", waited)))
                .contains(waited);
    }

    @Test
    void otherFailuresAreNone() {
        assertThat(StorageFault.in(new ServletException(new IOException("the line was cut"))))
                .isEmpty();
    }

    @Test
    void onlyAConnectionThatFailedToReadOrWriteIsGivenUp() {
        var judge = new NoTrustAfterFailedSync();

        assertThat(judge.adjudicate(new SQLiteException("sync", SQLiteErrorCode.SQLITE_IOERR_FSYNC)))
                .isEqualTo(Override.MUST_EVICT);
        assertThat(judge.adjudicate(new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL)))
                .isEqualTo(Override.CONTINUE_EVICT);
        assertThat(judge.adjudicate(new SQLException("other"))).isEqualTo(Override.CONTINUE_EVICT);
    }
}
