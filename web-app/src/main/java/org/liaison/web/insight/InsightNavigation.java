package org.liaison.web.insight;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightNavigation {

    @Bean
    NavEntry insightsEntry() {
        return new NavEntry(48, "/insights", "nav.insights", Set.of(Role.INSTRUCTOR));
    }
}
