package org.liaison.web.oversight;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavEntry auditEntry() {
        return new NavEntry(95, "/audit", "nav.audit", Set.of(Role.ADMIN, Role.AUDITOR));
    }
}
