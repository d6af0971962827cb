package org.liaison.web.progress;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgressNavigation {

    @Bean
    NavEntry progressEntry() {
        return new NavEntry(50, "/progress", "nav.progress", Set.of(Role.LEARNER));
    }
}
