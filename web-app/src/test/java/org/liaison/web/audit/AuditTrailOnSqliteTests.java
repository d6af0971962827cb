package org.liaison.web.audit;

import org.liaison.web.WebApplication;
import org.liaison.web.support.FreshData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshData.class)
class AuditTrailOnSqliteTests extends AuditTrailContract {

    @Override
    void dropTriggers(JdbcClient database) {
        database.sql("DROP TRIGGER audit_entry_is_not_changed").update();
        database.sql("DROP TRIGGER audit_entry_is_not_removed").update();
    }
}
