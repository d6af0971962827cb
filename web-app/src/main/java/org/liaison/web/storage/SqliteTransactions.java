package org.liaison.web.storage;

import javax.sql.DataSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions on SQLite, which takes a transaction back by itself when the disk is full or fails (<a
 * href="https://www.sqlite.org/lang_transaction.html">Response To Errors Within A Transaction</a>). There is nothing left to roll back
 * then, and saying so must not hide what happened.
 */
final class SqliteTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1;
    private static final String TAKEN_BACK_ALREADY = "no transaction is active";

    SqliteTransactions(DataSource storage) {
        super(storage);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException refused) {
            var reason = String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
            if (!reason.contains(TAKEN_BACK_ALREADY)) {
                throw refused;
            }
        }
    }
}
