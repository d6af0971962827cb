package org.liaison.web.find;

import java.util.EnumSet;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FindNavigation {

    @Bean
    NavEntry findEntry() {
        return new NavEntry(40, "/find", "nav.find", EnumSet.complementOf(EnumSet.of(Role.INSTRUCTOR)))
                .with("/stakeholders", "/chart", "/seats", "/glossary");
    }
}
