package org.liaison.web.home;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeNavigation {

    @Bean
    NavEntry homeEntry() {
        return new NavEntry(10, "/", "nav.home", Set.of(Role.values())).with("/onboarding", "/placement");
    }
}
