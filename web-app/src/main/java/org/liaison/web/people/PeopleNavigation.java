package org.liaison.web.people;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry(90, "/people", "nav.people", Set.of(Role.ADMIN)).with("/extra-time");
    }
}
