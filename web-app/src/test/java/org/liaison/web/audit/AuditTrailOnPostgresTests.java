package org.liaison.web.audit;

import org.liaison.web.WebApplication;
import org.liaison.web.support.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnPostgres.class)
@ActiveProfiles("postgres")
class AuditTrailOnPostgresTests extends AuditTrailContract {

    @Override
    void dropTriggers(JdbcClient database) {
        database.sql("ALTER TABLE audit_entry DISABLE TRIGGER USER").update();
    }
}
