package org.liaison.web.cohort;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortNavigation {

    @Bean
    NavEntry cohortsEntry() {
        return new NavEntry(42, "/cohorts", "nav.cohorts", Set.of(Role.INSTRUCTOR));
    }
}
