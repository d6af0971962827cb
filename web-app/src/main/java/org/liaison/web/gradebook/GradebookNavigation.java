package org.liaison.web.gradebook;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GradebookNavigation {

    @Bean
    NavEntry scoresEntry() {
        return new NavEntry(50, "/scores", "nav.scores", Set.of(Role.INSTRUCTOR));
    }
}
