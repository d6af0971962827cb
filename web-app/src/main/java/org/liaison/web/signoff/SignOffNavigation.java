package org.liaison.web.signoff;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignOffNavigation {

    @Bean
    NavEntry signOffEntry() {
        return new NavEntry(20, "/signoffs", "nav.sign-offs", Set.of(Role.SUPERVISOR));
    }
}
